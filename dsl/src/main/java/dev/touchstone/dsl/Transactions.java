package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * The vocabulary of transactions, beside {@link KeyValues}. A test ends every transaction that it begins, or says that it
 * abandons it.
 */
public final class Transactions {

    private final Scene scene;
    private final Later<KeyValueTransactional> client;
    private final KeyValueTransactionRaces races;

    Transactions(Scene scene) {
        this.scene = scene;
        this.client = new Later<>(() -> scene.actor(KeyValueTransactional.class));
        this.races = new KeyValueTransactionRaces(scene);
    }

    /** Begins one. Several may be open at once, in one thread too. */
    public OpenTransaction begin() {
        String name = scene.looseEnds().named("transaction");
        Transaction begun =
                scene.history().record("begin   " + name, () -> client.get().begin());
        return new OpenTransaction(name, begun, scene);
    }

    /** Outside of any transaction the name holds exactly this value, for the client that acts and for others. */
    public void expectOutside(String name, String value) {
        expectOutside(scene.actor(KeyValueBasic.class), "outside, here", name, Optional.of(Bytes.of(value)));
        expectOutside(scene.witness(KeyValueBasic.class), "outside, elsewhere", name, Optional.of(Bytes.of(value)));
    }

    /** Outside of any transaction there is nothing under the name, for the client that acts and for others. */
    public void expectNothingOutside(String name) {
        expectOutside(scene.actor(KeyValueBasic.class), "outside, here", name, Optional.empty());
        expectOutside(scene.witness(KeyValueBasic.class), "outside, elsewhere", name, Optional.empty());
    }

    private void expectOutside(KeyValueBasic from, String where, String name, Optional<Bytes> wanted) {
        String line = Line.of("expect", name)
                + wanted.map(value -> " = " + value.bare()).orElse(" absent");
        Optional<Bytes> found = scene.history()
                .record(
                        line + ", " + where,
                        () -> from.get(scene.arrangement().alias(name)).map(Bytes::of),
                        seen -> seen.equals(wanted) ? "ok" : Line.found(seen));
        wanted.ifPresentOrElse(
                value -> Findings.expectValue(name, value, found), () -> Findings.expectNothing(name, found));
    }

    /** Lets workers count one number up together, each so many times by one; who is in conflict tries again. */
    public void countTogether(String name, int workers, int times) {
        races.countTogether(name, workers, times);
    }

    /** Opens this many accounts with so much in each of them. */
    public Accounts openAccounts(int count, int each) {
        return new Accounts(count, each, scene);
    }

    /** Opens two transactions at once that have no name in common, and lets both commit: so many times. */
    public void expectUnrelatedOnesToCommit(int times) {
        races.expectUnrelatedOnesToCommit(times);
    }

    /** Writes many names in one transaction, so many times, while others read them one by one: never old after new. */
    public void expectSeenWholeOrNotAtAll(int names, int times) {
        races.expectSeenWholeOrNotAtAll(names, times);
    }
}
