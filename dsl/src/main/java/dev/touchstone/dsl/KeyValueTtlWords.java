package dev.touchstone.dsl;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.GoneEarly;
import dev.touchstone.dsl.failure.Lasting;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.Optional;

/** The words of {@code keyvalue_ttl} for values that run out. A lower bound is told only where it is conclusive. */
final class KeyValueTtlWords {

    private final Later<KeyValueTtl> actor;
    private final Later<KeyValueBasic> plainActor;
    private final Later<KeyValueBasic> witness;
    private final Scene scene;
    private final History history;
    private final Arrangement arrangement;

    KeyValueTtlWords(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueTtl.class));
        this.plainActor = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.scene = scene;
        this.history = scene.history();
        this.arrangement = scene.arrangement();
    }

    void store(String verb, String name, Bytes value, Expiry expiry) {
        arrangement.make(name, () -> put(verb, name, value, length(expiry.after())));
    }

    void storeAndVerify(String verb, String name, Bytes value, Expiry expiry) {
        arrangement.make(name, () -> {
            put(verb, name, value, length(expiry.after()));
            Optional<Bytes> found =
                    history.record(Line.of("expect", name, value), () -> held(name), seen -> Line.found(value, seen));
            boolean conclusive = found.isPresent() || arrangement.isAlive(name);
            if (conclusive) {
                Findings.expectValue(name, value, found);
            }
            return conclusive;
        });
    }

    /** Replaces a value whose time has not come; with no expiry it then stays. */
    void replaceWhileAlive(String name, Bytes value, Optional<Expiry> expiry) {
        arrangement.make(name, () -> {
            Optional<Duration> before = arrangement.left(name);
            long begun = System.nanoTime();
            expiry.ifPresentOrElse(
                    each -> put("replace", name, value, length(each.after())), () -> putForGood(name, value));
            return before.map(left -> System.nanoTime() - begun < left.toNanos())
                    .orElseThrow(() -> endless(name));
        });
    }

    /** Stores it, and looks until its time is over: it must not be gone before. */
    void expectToLive(String name, Span span) {
        arrangement.make(name, () -> {
            Duration length = length(span);
            Watch watch = new Watch(System.nanoTime(), length);
            put("create", name, Bytes.of(name), length);
            String line = Line.of("expect", name) + " to live " + Lasting.told(length);
            history.record(line, () -> lookUntilTheEnd(name, watch), seen -> watch.told());
            watch.missed().ifPresent(after -> {
                throw ExpectationFailure.of(new GoneEarly(name, length, after));
            });
            return watch.isConclusive();
        });
    }

    private boolean lookUntilTheEnd(String name, Watch watch) {
        return waiting(name)
                .await(
                        "the time of " + FailureText.quoted(name) + " to be over",
                        () -> watch.goesOnAfter(held(name).isPresent()),
                        goesOn -> !goesOn,
                        goesOn -> "it there");
    }

    /** Waits until it is gone, whatever its time still is. */
    void expectGone(String name) {
        history.record(
                Line.of("expect", name) + " gone",
                () -> waiting(name)
                        .await(
                                FailureText.quoted(name) + " to be gone",
                                () -> held(name),
                                Optional::isEmpty,
                                Line::found),
                found -> "ok");
        Findings.expectExistence(name, false, witness.get().exists(arrangement.alias(name)));
    }

    /** How long a time to live is in this column. */
    Duration length(Span span) {
        return span.in(step());
    }

    /** The step in which times to live count in this column. */
    Duration step() {
        return scene.traits(KeyValueTtl.class)
                .duration(Traits.TTL_RESOLUTION)
                .orElseThrow(() -> new IllegalStateException(scene.column().backend() + " declares no "
                        + Traits.TTL_RESOLUTION + " for keyvalue_ttl: add it there to its registry file, e.g. 1ms"));
    }

    /** Patience that begins when the time of a name is over. */
    Patience waiting(String name) {
        Duration left =
                arrangement.left(name).filter(time -> !time.isNegative()).orElse(Duration.ZERO);
        return new Patience(scene.patience().bound().plus(left));
    }

    private void put(String verb, String name, Bytes value, Duration length) {
        put(actor.get(), verb, name, value, length);
    }

    void put(KeyValueTtl client, String verb, String name, Bytes value, Duration length) {
        history.run(Line.of(verb, name, value) + ", " + Lasting.told(length), () -> {
            long sent = System.nanoTime();
            client.set(arrangement.alias(name), value.toArray(), length);
            arrangement.endsAt(name, sent + Span.nanos(length));
        });
    }

    private void putForGood(String name, Bytes value) {
        history.run(
                Line.of("replace", name, value), () -> plainActor.get().set(arrangement.alias(name), value.toArray()));
        arrangement.endsNever(name);
    }

    private Optional<Bytes> held(String name) {
        return witness.get().get(arrangement.alias(name)).map(Bytes::of);
    }

    static IllegalStateException endless(String name) {
        return new IllegalStateException(FailureText.quoted(name) + " has no deadline that the test has given it");
    }
}
