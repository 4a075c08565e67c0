package dev.touchstone.dsl;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.util.List;
import java.util.stream.IntStream;

/** The words of {@code keyvalue_basic} for what many clients and threads do at once. Both clients take part. */
final class KeyValueBasicRaces {

    private static final int ROUNDS = 20;
    private static final int MOST_AT_ONCE = 16;

    private final Later<KeyValueBasic> actor;
    private final Later<KeyValueBasic> witness;
    private final Scene scene;

    KeyValueBasicRaces(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.scene = scene;
    }

    Race toRemove(String name, int racers) {
        return scene.history()
                .record(
                        Line.of("race", name) + ": " + racers + " remove it, " + ROUNDS + " rounds",
                        () -> Race.run(
                                crowd(),
                                "the removal of " + FailureText.quoted(name),
                                racers,
                                ROUNDS,
                                () -> actor.get().set(name, Bytes.of("prize").toArray()),
                                racer -> either(racer).delete(name)),
                        Race::told);
    }

    Together createTogether(String name, int writers, int size) {
        return create(name, writers, size, new Together.Crowds(writers, 1));
    }

    Together createMany(String name, int count) {
        int all = Math.min(count, MOST_AT_ONCE);
        return create(name, count, Stamped.SMALLEST, new Together.Crowds(all, all));
    }

    private Together create(String name, int count, int size, Together.Crowds crowds) {
        List<Stamped> values = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Stamped(number, 1, upTo(size)))
                .toList();
        Together together = new Together(name, values, crowds, witness, scene);
        together.create(actor.get());
        return together;
    }

    Contention contend(String name, Contention.Writers writers) {
        Contention.Writers within = writers.sized(upTo(writers.size()));
        String line = Line.of("contend", name) + ": " + within;
        return scene.history().record(line, () -> Contention.of(name, within, this::either, crowd()), Contention::told);
    }

    byte[] valueUpTo(int size) {
        return Bytes.random(size, upTo(size)).toArray();
    }

    private int upTo(int size) {
        long limit =
                scene.traits(KeyValueBasic.class).limit(Traits.MAX_VALUE_BYTES).orElse(Long.MAX_VALUE);
        return Math.toIntExact(Math.min(size, limit));
    }

    private KeyValueBasic either(int worker) {
        return worker % 2 == 0 ? witness.get() : actor.get();
    }

    private Crowd crowd() {
        return new Crowd(scene.patience());
    }
}
