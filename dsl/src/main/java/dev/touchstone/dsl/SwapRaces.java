package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.SwappedInVain;
import dev.touchstone.dsl.failure.Undone;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code keyvalue_cas} for what many clients and threads do at once. Both clients take part. */
final class SwapRaces {

    private static final int ROUNDS = 20;
    private static final int READERS = 3;
    private static final byte[] PRIZE = {'p', 'r', 'i', 'z', 'e'};
    private static final byte[] NEVER_THERE = {'n', 'e', 'v', 'e', 'r'};

    private final Scene scene;

    SwapRaces(Scene scene) {
        this.scene = scene;
    }

    SwapRace toCreate(String name, int racers) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        List<String> found = new ArrayList<>();
        String line = Line.of("race", name) + ": " + racers + " create it, " + ROUNDS + " rounds";
        return scene.history()
                .record(
                        line,
                        () -> {
                            Race race = Race.run(
                                    crowd(),
                                    "the creation of " + FailureText.quoted(name),
                                    racers,
                                    ROUNDS,
                                    () -> {
                                        lookBack(rivals, name, found);
                                        rivals.actor().delete(name);
                                    },
                                    racer -> isDone(
                                            rivals.swaps(racer).compareAndSwap(name, Expected.absent(), value(racer))),
                                    rivals);
                            lookBack(rivals, name, found);
                            return new SwapRace(
                                    name, race, found.subList(1, found.size())); // the first look is before all rounds
                        },
                        SwapRace::told);
    }

    private static void lookBack(Rivals rivals, String name, List<String> found) {
        found.add(held(rivals, name).map(Bytes::bare).orElse("nothing"));
    }

    private static byte[] value(int racer) {
        return Bytes.of(SwapRace.value(racer)).toArray();
    }

    Race toRemove(String name, int racers) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        String line = Line.of("race", name) + ": " + racers + " remove it, " + ROUNDS + " rounds";
        return scene.history()
                .record(
                        line,
                        () -> Race.run(
                                crowd(),
                                "the removal of " + FailureText.quoted(name),
                                racers,
                                ROUNDS,
                                () -> rivals.actor().set(name, PRIZE),
                                racer -> isDone(rivals.swaps(racer).compareAndDelete(name, PRIZE)),
                                rivals),
                        Race::told);
    }

    void countTogether(String name, int counters, int times) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        String line = Line.of("count", name) + ": " + counters + " add 1, " + times + " times each";
        scene.history()
                .run(
                        line,
                        () -> crowd().together(counters, counter -> {
                            for (int time = 0; time < times; time++) {
                                addOne(rivals.swaps(counter), name, counters * times);
                            }
                            return counter;
                        }));
        rivals.expectLinearizable();
    }

    /** Somebody else is quicker as often as the others add at most: a store that refuses more often makes it no end. */
    private static void addOne(KeyValueCas client, String name, int most) {
        Optional<byte[]> current = Optional.empty();
        for (int attempt = 0; attempt <= most; attempt++) {
            Expected expected = current.map(Expected::value).orElseGet(Expected::absent);
            int next = current.map(value -> Integer.parseInt(Bytes.of(value).bare()))
                            .orElse(0)
                    + 1;
            CasResult result = client.compareAndSwap(
                    name, expected, Bytes.of(String.valueOf(next)).toArray());
            if (!(result instanceof CasResult.Mismatch refused)) {
                return;
            }
            current = refused.current();
        }
        throw new ExpectationFailure(
                "one of " + (most + 1) + " attempts to add 1 to " + FailureText.quoted(name) + " to be done",
                "each was refused");
    }

    void expectNoPlainWriteUndone(String name, int rounds) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        String line = Line.of("race", name) + ": 2 swap and 2 store it, " + rounds + " rounds";
        scene.history().run(line, () -> {
            for (int round = 1; round <= rounds; round++) {
                rivals.actor().set(name, PRIZE);
                boolean swapFirst = round % 2 == 0; // who was started first is often the first
                crowd().together(4, worker -> {
                    storeOrSwap(rivals, name, worker, worker <= 2 == swapFirst);
                    return worker;
                });
                expectStored(name, round, held(rivals, name));
            }
        });
        rivals.expectLinearizable();
    }

    private static void storeOrSwap(Rivals rivals, String name, int worker, boolean swap) {
        byte[] next = Bytes.of((swap ? "swapped by " : "stored by ") + worker).toArray();
        if (swap) {
            rivals.swaps(worker).compareAndSwap(name, Expected.value(PRIZE), next);
        } else {
            rivals.actor().set(name, next);
        }
    }

    private static void expectStored(String name, int round, Optional<Bytes> found) {
        if (found.filter(value -> value.bare().startsWith("stored")).isEmpty()) {
            throw ExpectationFailure.of(new Undone(name, round, found));
        }
    }

    void expectCurrentValuesShown(String name, int times) {
        Rivals rivals = Rivals.at(List.of(name), scene);
        Progress progress = new Progress(List.of(name));
        String line = Line.of("contend", name) + ": 1 writes it " + times + " times, " + READERS + " swap in vain";
        scene.history()
                .run(
                        line,
                        () -> new Overlap(1, READERS)
                                .run(
                                        crowd(),
                                        times,
                                        (writer, number) -> progress.change(
                                                0,
                                                value -> rivals.actor()
                                                        .set(
                                                                name,
                                                                Progress.value(name, value)
                                                                        .toArray())),
                                        () -> expectCurrentShown(rivals, name, progress.call())));
        rivals.expectLinearizable();
    }

    private static void expectCurrentShown(Rivals rivals, String name, Progress.Call call) {
        CasResult result = rivals.witnessSwaps().compareAndSwap(name, Expected.value(NEVER_THERE), PRIZE);
        if (!(result instanceof CasResult.Mismatch refused)) {
            throw ExpectationFailure.of(new SwappedInVain("swapping " + FailureText.quoted(name)));
        }
        SwapWords.current(refused).ifPresent(shown -> call.expectHeld(name, shown));
    }

    private static Optional<Bytes> held(Rivals rivals, String name) {
        return rivals.witness().get(name).map(Bytes::of);
    }

    private static boolean isDone(CasResult result) {
        return result instanceof CasResult.Done;
    }

    private Crowd crowd() {
        return new Crowd(scene.patience());
    }
}
