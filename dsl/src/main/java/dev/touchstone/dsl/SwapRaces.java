package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
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

    private final Later<KeyValueCas> actor;
    private final Later<KeyValueCas> witness;
    private final Later<KeyValueBasic> store;
    private final Later<KeyValueBasic> look;
    private final Scene scene;

    SwapRaces(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueCas.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueCas.class));
        this.store = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.look = new Later<>(() -> scene.witness(KeyValueBasic.class));
        this.scene = scene;
    }

    SwapRace toCreate(String name, int racers) {
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
                                        lookBack(name, found);
                                        store.get().delete(name);
                                    },
                                    racer -> isDone(
                                            either(racer).compareAndSwap(name, Expected.absent(), value(racer))));
                            lookBack(name, found);
                            return new SwapRace(
                                    name, race, found.subList(1, found.size())); // the first look is before all rounds
                        },
                        SwapRace::told);
    }

    private void lookBack(String name, List<String> found) {
        found.add(held(name).map(Bytes::bare).orElse("nothing"));
    }

    private static byte[] value(int racer) {
        return Bytes.of(SwapRace.value(racer)).toArray();
    }

    Race toRemove(String name, int racers) {
        String line = Line.of("race", name) + ": " + racers + " remove it, " + ROUNDS + " rounds";
        return scene.history()
                .record(
                        line,
                        () -> Race.run(
                                crowd(),
                                "the removal of " + FailureText.quoted(name),
                                racers,
                                ROUNDS,
                                () -> store.get().set(name, PRIZE),
                                racer -> isDone(either(racer).compareAndDelete(name, PRIZE))),
                        Race::told);
    }

    void countTogether(String name, int counters, int times) {
        String line = Line.of("count", name) + ": " + counters + " add 1, " + times + " times each";
        scene.history()
                .run(
                        line,
                        () -> crowd().together(counters, counter -> {
                            for (int time = 0; time < times; time++) {
                                addOne(either(counter), name, counters * times);
                            }
                            return counter;
                        }));
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
        String line = Line.of("race", name) + ": 2 swap and 2 store it, " + rounds + " rounds";
        scene.history().run(line, () -> {
            for (int round = 1; round <= rounds; round++) {
                store.get().set(name, PRIZE);
                boolean swapFirst = round % 2 == 0; // who was started first is often the first
                crowd().together(4, worker -> {
                    storeOrSwap(name, worker, worker <= 2 == swapFirst);
                    return worker;
                });
                expectStored(name, round, held(name));
            }
        });
    }

    private void storeOrSwap(String name, int worker, boolean swap) {
        byte[] next = Bytes.of((swap ? "swapped by " : "stored by ") + worker).toArray();
        if (swap) {
            either(worker).compareAndSwap(name, Expected.value(PRIZE), next);
        } else {
            store.get().set(name, next);
        }
    }

    private static void expectStored(String name, int round, Optional<Bytes> found) {
        if (found.filter(value -> value.bare().startsWith("stored")).isEmpty()) {
            throw ExpectationFailure.of(new Undone(name, round, found));
        }
    }

    void expectCurrentValuesShown(String name, int times) {
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
                                                value -> store.get()
                                                        .set(
                                                                name,
                                                                Progress.value(name, value)
                                                                        .toArray())),
                                        () -> expectCurrentShown(name, progress.call())));
    }

    private void expectCurrentShown(String name, Progress.Call call) {
        CasResult result = witness.get().compareAndSwap(name, Expected.value(NEVER_THERE), PRIZE);
        if (!(result instanceof CasResult.Mismatch refused)) {
            throw ExpectationFailure.of(new SwappedInVain("swapping " + FailureText.quoted(name)));
        }
        SwapWords.current(refused).ifPresent(shown -> call.expectHeld(name, shown));
    }

    private Optional<Bytes> held(String name) {
        return look.get().get(name).map(Bytes::of);
    }

    private static boolean isDone(CasResult result) {
        return result instanceof CasResult.Done;
    }

    private KeyValueCas either(int worker) {
        return worker % 2 == 0 ? witness.get() : actor.get();
    }

    private Crowd crowd() {
        return new Crowd(scene.patience());
    }
}
