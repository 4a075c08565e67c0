package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vocabulary of KeyValue: values stored under names of the test's own. Verbs act through one client; each
 * {@code ...AndVerify} and {@code expect...} looks through another one.
 */
public final class KeyValues {

    private final KeyValueBasicWords basic;
    private final KeyValueBasicRaces races;
    private final Medleys medleys;
    private final KeyValueTtlWords ttl;

    KeyValues(Scene scene) {
        this.basic = new KeyValueBasicWords(scene);
        this.races = new KeyValueBasicRaces(scene);
        this.medleys = new Medleys(scene);
        this.ttl = new KeyValueTtlWords(scene);
    }

    /** Stores a value under a new name. */
    public void create(String name, String value) {
        basic.store("create", name, Bytes.of(value));
    }

    /** Stores a value under a new name. */
    public void create(String name, byte[] value) {
        basic.store("create", name, Bytes.of(value));
    }

    /** Stores a value under a new name; whoever looks finds it. */
    public void createAndVerify(String name, String value) {
        create(name, value);
        expectValue(name, value);
    }

    /** Stores a value under a new name; whoever looks finds it. */
    public void createAndVerify(String name, byte[] value) {
        create(name, value);
        expectValue(name, value);
    }

    /** Stores a value under a new name, from where it goes by itself. */
    public void create(String name, String value, Expiry expiry) {
        ttl.store("create", name, Bytes.of(value), expiry);
    }

    /** Stores a value that goes by itself; whoever looks before its time finds it. */
    public void createAndVerify(String name, String value, Expiry expiry) {
        ttl.storeAndVerify("create", name, Bytes.of(value), expiry);
    }

    /** Stores under each of these new names the name itself. */
    public void createEach(String... names) {
        for (String name : names) {
            create(name, name);
        }
    }

    /** Stores a value in the place of an earlier one. */
    public void replace(String name, String value) {
        basic.store("replace", name, Bytes.of(value));
    }

    /** Stores a value in the place of an earlier one. */
    public void replace(String name, byte[] value) {
        basic.store("replace", name, Bytes.of(value));
    }

    /** Stores a value in the place of an earlier one; whoever looks finds it. */
    public void replaceAndVerify(String name, String value) {
        replace(name, value);
        expectValue(name, value);
    }

    /** Stores a value, from where it goes by itself, in the place of an earlier one. */
    public void replace(String name, String value, Expiry expiry) {
        ttl.store("replace", name, Bytes.of(value), expiry);
    }

    /** Stores a value that stays, in the place of one whose time has not come. */
    public void replaceWhileAlive(String name, String value) {
        ttl.replaceWhileAlive(name, Bytes.of(value), Optional.empty());
    }

    /** Stores a value with a deadline of its own, in the place of one whose time has not come. */
    public void replaceWhileAlive(String name, String value, Expiry expiry) {
        ttl.replaceWhileAlive(name, Bytes.of(value), Optional.of(expiry));
    }

    /** Stores the numbers from 1 on as values of one name, one after the other. */
    public void replaceInTurn(String name, int times) {
        basic.storeInTurn(name, times);
    }

    /** Stores a value in the place of an earlier one, in a time of trouble: what is known of it afterwards. */
    public WriteOutcome tryReplace(String name, String value) {
        return basic.tryStore(name, Bytes.of(value));
    }

    /** A value can be stored again, now or within patience, after the server or the way there was in trouble. */
    public void awaitWritable(String name) {
        basic.awaitWritable(name);
    }

    /** Removes what is stored under a name. */
    public void remove(String name) {
        basic.remove(name);
    }

    /** Removes what is stored under a name: it says that it was there, and whoever looks finds nothing. */
    public void removeAndVerify(String name) {
        basic.remove(name, true);
        expectAbsent(name);
    }

    /** Removes where nothing is stored: it says that nothing was there, and is no failure. */
    public void removeInVain(String name) {
        basic.remove(name, false);
    }

    /** The name holds exactly this value. */
    public void expectValue(String name, String value) {
        basic.expectValue(name, Bytes.of(value));
    }

    /** The name holds exactly this value, byte for byte. */
    public void expectValue(String name, byte[] value) {
        basic.expectValue(name, Bytes.of(value));
    }

    /** The name holds exactly one of these values: for what was stored when nobody knows what came of it. */
    public void expectEither(String name, String... values) {
        basic.expectEither(name, Stream.of(values).map(Bytes::of).toList());
    }

    /** Each of these names holds the name itself. */
    public void expectEachItsOwn(String... names) {
        for (String name : names) {
            expectValue(name, name);
        }
    }

    /** The name holds no value. */
    public void expectNoValue(String name) {
        basic.expectNoValue(name);
    }

    /** The name exists. */
    public void expectToExist(String name) {
        basic.expectExistence(name, true);
    }

    /** The name does not exist. */
    public void expectNotToExist(String name) {
        basic.expectExistence(name, false);
    }

    /** The name holds no value and does not exist. */
    public void expectAbsent(String name) {
        expectNoValue(name);
        expectNotToExist(name);
    }

    /** What was stored with a deadline is gone, now or within patience: it neither is got nor exists. */
    public void expectGone(String name) {
        ttl.expectGone(name);
    }

    /** A value stored under this name for so long is found by whoever looks, up to the end of its time. */
    public void expectToLive(String name, Span span) {
        ttl.expectToLive(name, span);
    }

    /** The name comes to hold this value within patience: for what somebody else is about to store. */
    public void awaitValue(String name, String value) {
        basic.awaitValue(name, Bytes.of(value));
    }

    /** The name comes to hold nothing within patience: for what somebody else is about to remove. */
    public void awaitAbsence(String name) {
        basic.awaitAbsence(name);
    }

    /** The action fails in this way, and in no other. */
    public void expectFailure(FailureKind kind, Runnable action) {
        Refusals.expectFailure(kind, action);
    }

    /** Incompressible bytes: this many, or as many as the backend's declared limit allows. */
    public byte[] valueUpTo(int size) {
        return races.valueUpTo(size);
    }

    /** Creates names, each with a value of its own, all at the same time: a writer for each. */
    public Together createTogether(String name, int writers, int size) {
        return races.createTogether(name, writers, size);
    }

    /** Creates this many names, each with a value of its own: a crowd shares the work, and shares the look at it. */
    public Together createMany(String name, int count) {
        return races.createMany(name, count);
    }

    /** Lets this many remove one present name at the same time, in several rounds. */
    public Race raceToRemove(String name, int racers) {
        return races.toRemove(name, racers);
    }

    /** Lets many write one name at the same time, while others read it through both clients. */
    public Contention contend(String name, Contention.Writers writers) {
        return races.contend(name, writers);
    }

    /** Lets many do random operations on a few names at once: what they were answered fits into one order. */
    public void contendAndExpectLinearizable(Medley medley) {
        medleys.play(medley, StoreTurns::new);
    }

    /**
     * The same, while the wire that they act through is cut and healed again and again. Nobody knows whether what failed
     * took effect, but it did so once at most.
     */
    public void contendAndExpectLinearizable(Medley medley, Wire wire) {
        medleys.play(medley, StoreTurns::new, wire);
    }
}
