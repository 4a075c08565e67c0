package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.failure.UnrelatedConflict;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The words of {@code keyvalue_transactional} for what many do at once. Both clients take part. */
final class KeyValueTransactionRaces {

    private static final int NAMES = 10;

    private final Scene scene;
    private final Later<KeyValueTransactional> actor;
    private final Later<KeyValueTransactional> witness;

    KeyValueTransactionRaces(Scene scene) {
        this.scene = scene;
        this.actor = new Later<>(() -> scene.actor(KeyValueTransactional.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueTransactional.class));
    }

    void countTogether(String name, int workers, int times) {
        Retry retry = new Retry(scene.patience());
        String line = Line.of("count", name) + ": " + workers + " add 1, " + times + " times each";
        scene.history()
                .record(
                        line,
                        () -> retry.crowd().together(workers, worker -> {
                            for (int i = 0; i < times; i++) {
                                retry.untilCommitted(either(worker), open -> add(open, name, 1));
                            }
                            return worker;
                        }),
                        done -> retry.told());
    }

    /** Adds to the number under a name, in a transaction. */
    static void add(Transaction open, String name, int amount) {
        int before = open.get(name).map(KeyValueTransactionRaces::number).orElse(0);
        open.set(name, Bytes.of(String.valueOf(before + amount)).toArray());
    }

    static int number(byte[] value) {
        return Integer.parseInt(new String(value, java.nio.charset.StandardCharsets.US_ASCII));
    }

    void expectUnrelatedOnesToCommit(int times) {
        AtomicInteger conflicts = new AtomicInteger();
        scene.history()
                .record(
                        "commit  two unrelated ones at once, " + times + " times",
                        () -> {
                            for (int round = 0; round < times; round++) {
                                conflicts.addAndGet(commitTwo(round));
                            }
                            return conflicts.get();
                        },
                        found -> found + " conflicts");
        if (conflicts.get() > 0) {
            throw ExpectationFailure.of(new UnrelatedConflict(times, conflicts.get()));
        }
    }

    /** How many of two that have nothing in common are in conflict. */
    private int commitTwo(int round) {
        try (Transaction left = actor.get().begin();
                Transaction right = either(round).begin()) {
            add(left, "left-" + round % NAMES, 1);
            add(right, "right-" + round % NAMES, 1);
            List<Transaction> both = List.of(left, right);
            return new Crowd(scene.patience())
                    .together(both.size(), worker -> conflicts(both.get(worker - 1))).stream()
                            .mapToInt(each -> each)
                            .sum();
        }
    }

    private static int conflicts(Transaction open) {
        try {
            open.commit();
            return 0;
        } catch (BackendException failure) {
            if (failure.kind() == FailureKind.CONFLICT) {
                return 1;
            }
            throw failure;
        }
    }

    void expectSeenWholeOrNotAtAll(int names, int times) {
        Generations generations = new Generations(names, scene);
        scene.history()
                .record(
                        Line.of("write", generations.names()) + " in one transaction, " + times
                                + " times, while others read them",
                        () -> generations.write(times),
                        seen -> seen + " changes seen");
        generations.expectAllToBe(times);
    }

    private KeyValueTransactional either(int worker) {
        return worker % 2 == 0 ? witness.get() : actor.get();
    }
}
