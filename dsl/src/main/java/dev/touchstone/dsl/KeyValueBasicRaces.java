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

    private final Scene scene;

    KeyValueBasicRaces(Scene scene) {
        this.scene = scene;
    }

    Race toRemove(String name, int racers) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        return scene.history()
                .record(
                        Line.of("race", name) + ": " + racers + " remove it, " + ROUNDS + " rounds",
                        () -> Race.run(
                                crowd(),
                                "the removal of " + FailureText.quoted(name),
                                racers,
                                ROUNDS,
                                () -> rivals.actor().set(name, Bytes.of("prize").toArray()),
                                racer -> rivals.store(racer).delete(name),
                                rivals),
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
        Together together = new Together(name, values, crowds, Rivals.atNewNames(scene), scene);
        together.create();
        return together;
    }

    Contention contend(String name, Contention.Writers writers) {
        Contention.Writers within = writers.sized(upTo(writers.size()));
        String line = Line.of("contend", name) + ": " + within;
        Rivals rivals = Rivals.at(List.of(name), scene);
        return scene.history().record(line, () -> Contention.of(name, within, rivals, crowd()), Contention::told);
    }

    byte[] valueUpTo(int size) {
        return Bytes.random(size, upTo(size)).toArray();
    }

    private int upTo(int size) {
        long limit =
                scene.traits(KeyValueBasic.class).limit(Traits.MAX_VALUE_BYTES).orElse(Long.MAX_VALUE);
        return Math.toIntExact(Math.min(size, limit));
    }

    private Crowd crowd() {
        return new Crowd(scene.patience());
    }
}
