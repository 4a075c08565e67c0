package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.GoneLate;
import dev.touchstone.dsl.failure.WrongSight;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The words of {@code keyvalue_ttl} for what becomes of things whose time is over. */
final class KeyValueTtlEnds {

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Scene scene;
    private final KeyValueTtlWords values;
    private final Later<KeyValueBasic> witness;
    private final History history;
    private final Arrangement arrangement;

    KeyValueTtlEnds(Scene scene, KeyValueTtlWords values) {
        this.scene = scene;
        this.values = values;
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.history = scene.history();
        this.arrangement = scene.arrangement();
    }

    void expectGoneOnTime(String name, Span span) {
        Duration length = values.length(span);
        Duration bound = length.plus(values.step()).plus(GRACE);
        values.store("create", name, Bytes.of(name), new Expiry(span));
        long stored = System.nanoTime();
        history.record(
                Line.of("expect", name) + " gone on time",
                () -> values.waiting(name)
                        .await(
                                FailureText.quoted(name) + " to be gone",
                                () -> isThere(name, stored, bound),
                                there -> !there,
                                there -> "it there"),
                there -> "ok");
    }

    /** Only a look that began after the time was over says that it is late: who looks slowly proves nothing. */
    private boolean isThere(String name, long stored, Duration bound) {
        Duration after = Duration.ofNanos(System.nanoTime() - stored);
        boolean there = witness.get().exists(arrangement.alias(name));
        if (there && after.compareTo(bound) > 0) {
            throw ExpectationFailure.of(new GoneLate(name, bound, after));
        }
        return there;
    }

    void expectUnlisted(String name) {
        String alias = arrangement.alias(name);
        if (scene.column().traits("keyvalue_scan").isEmpty()) {
            Findings.expectExistence(name, false, witness.get().exists(alias));
            return;
        }
        KeyValueScan scan = scene.witness(KeyValueScan.class);
        expectUnseen(
                name,
                "scan",
                () -> scan.scanKeys(alias, 1, Optional.empty()).items().size());
        expectUnseen(name, "count", () -> (int) scan.count(alias));
    }

    private void expectUnseen(String name, String operation, Supplier<Integer> seen) {
        int found = history.record(
                Line.of("expect", name) + " unseen by " + operation, seen, count -> count == 0 ? "ok" : "seen");
        if (found != 0) {
            throw ExpectationFailure.of(new WrongSight(operation, Set.of(), Set.of(name)));
        }
    }

    Dwindling createDwindling(int count) {
        return Dwindling.of(count, scene, values);
    }
}
