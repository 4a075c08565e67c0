package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.failure.TooLong;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** The words of {@code keyvalue_scan} for listing while others write. */
final class ScanRaces {

    private static final int READERS = 3;
    private static final int PAGE = 100;

    private final Later<KeyValueBasic> store;
    private final Later<KeyValueScan> witness;
    private final Scene scene;

    ScanRaces(Scene scene) {
        this.store = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueScan.class));
        this.scene = scene;
    }

    void expectEachWithItsOwnValue(int names, int changes) {
        Progress progress = new Progress(
                IntStream.rangeClosed(1, names).mapToObj(name -> "name-" + name).toList());
        Runnable look = () -> {
            Progress.Call call = progress.call();
            Walk walk = pages("name-");
            walk.items()
                    .forEach(item -> call.expectHeld(item.name(), item.value().orElseThrow()));
        };
        beside(names, changes, (writer, number) -> change(progress, writer - 1), look);
        look.run(); // on a busy machine the others may have looked before the first removal only
    }

    /** Each third change removes the name, which comes back with the next one. */
    private void change(Progress progress, int index) {
        String name = progress.names().get(index);
        progress.change(index, number -> {
            if (number % 3 == 0) {
                store.get().delete(name);
            } else {
                store.get().set(name, Progress.value(name, number).toArray());
            }
        });
    }

    void expectWritersUnhindered(int writers, int values) {
        AtomicLong longest = new AtomicLong();
        beside(
                writers,
                values,
                (writer, number) -> longest.accumulateAndGet(write("written-" + writer + "-" + number), Math::max),
                () -> pages(""));
        Duration took = Duration.ofNanos(longest.get());
        Duration deadline = scene.patience().deadline();
        if (took.compareTo(deadline) > 0) {
            throw ExpectationFailure.of(new TooLong("a write beside those who list", deadline, took));
        }
    }

    private long write(String name) {
        long begun = System.nanoTime();
        store.get().set(name, Bytes.of(name).toArray());
        return System.nanoTime() - begun;
    }

    private void beside(int writers, int changes, Overlap.Write write, Runnable read) {
        scene.history()
                .run(
                        Line.of("list", "all") + ", " + READERS + " at once, while " + writers + " change " + changes
                                + " times each",
                        () -> new Overlap(writers, READERS).run(new Crowd(scene.patience()), changes, write, read));
    }

    private Walk pages(String prefix) {
        return new Walk(prefix, PAGE).toTheEnd(Pager.entries(witness.get()), scene.patience());
    }
}
