package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * The vocabulary of KeyValue for changes on condition: only if a name still holds what is believed. Verbs act through
 * one client; each {@code ...AndVerify} and {@code expect...} looks through another one.
 */
public final class Swaps {

    private final SwapWords words;
    private final SwapRaces races;
    private final Medleys medleys;
    private final KeyValueBasicWords basic;

    Swaps(Scene scene) {
        this.words = new SwapWords(scene);
        this.races = new SwapRaces(scene);
        this.medleys = new Medleys(scene);
        this.basic = new KeyValueBasicWords(scene);
    }

    /** Stores a value where nothing is. */
    public void create(String name, String value) {
        create(name, Bytes.of(value).toArray());
    }

    /** Stores a value where nothing is. */
    public void create(String name, byte[] value) {
        words.swap(name, Optional.empty(), Bytes.of(value));
    }

    /** Stores a value where nothing is; whoever looks finds it. */
    public void createAndVerify(String name, String value) {
        create(name, value);
        expectValue(name, value);
    }

    /** Tries to store where something is: it is refused and shows what, and whoever looks finds that. */
    public void createInVain(String name, String value, String current) {
        words.swapInVain(name, Optional.empty(), Bytes.of(value), Optional.of(Bytes.of(current)));
        expectValue(name, current);
    }

    /** Changes a value that is as believed. */
    public void swap(String name, String believed, String next) {
        words.swap(name, Optional.of(Bytes.of(believed)), Bytes.of(next));
    }

    /** Changes a value that is as believed; whoever looks finds the new one. */
    public void swapAndVerify(String name, String believed, String next) {
        swap(name, believed, next);
        expectValue(name, next);
    }

    /** Tries to change a value that is not as believed: it is refused and shows the current one, which stays. */
    public void swapInVain(String name, String believed, String next, String current) {
        words.swapInVain(name, Optional.of(Bytes.of(believed)), Bytes.of(next), Optional.of(Bytes.of(current)));
        expectValue(name, current);
    }

    /** Tries to change a value where none is: it is refused, and nothing is there. */
    public void swapNothingInVain(String name, String believed, String next) {
        words.swapInVain(name, Optional.of(Bytes.of(believed)), Bytes.of(next), Optional.empty());
        expectAbsent(name);
    }

    /** Tries to change, and to remove, what holds these bytes by somebody who believes those: both are refused. */
    public void expectTold(String name, byte[] current, byte[] believed) {
        Optional<Bytes> shown = Optional.of(Bytes.of(current));
        words.swapInVain(name, Optional.of(Bytes.of(believed)), Bytes.of("next"), shown);
        words.removeInVain(name, Bytes.of(believed), shown);
        basic.expectValue(name, Bytes.of(current));
    }

    /** Removes a value that is as believed; whoever looks finds nothing. */
    public void removeAndVerify(String name, String believed) {
        words.remove(name, Bytes.of(believed));
        expectAbsent(name);
    }

    /** Tries to remove a value that is not as believed: it is refused and shows the current one, which stays. */
    public void removeInVain(String name, String believed, String current) {
        words.removeInVain(name, Bytes.of(believed), Optional.of(Bytes.of(current)));
        expectValue(name, current);
    }

    /** Tries to remove a value where none is: it is refused, and nothing is there. */
    public void removeNothingInVain(String name, String believed) {
        words.removeInVain(name, Bytes.of(believed), Optional.empty());
        expectAbsent(name);
    }

    /** Tries every change of what is as believed that this backend must refuse: too large, bad name, nothing. */
    public void swapWhatIsRefused(String name, String believed) {
        words.swapWhatIsRefused(name, Bytes.of(believed));
    }

    /** The name holds exactly this value. */
    public void expectValue(String name, String value) {
        basic.expectValue(name, Bytes.of(value));
    }

    /** The name holds no value and does not exist. */
    public void expectAbsent(String name) {
        basic.expectNoValue(name);
        basic.expectExistence(name, false);
    }

    /** Lets this many create one name at the same time, in several rounds, each with a value of its own. */
    public SwapRace raceToCreate(String name, int racers) {
        return races.toCreate(name, racers);
    }

    /** Lets this many remove one value that all believe in at the same time, in several rounds. */
    public Race raceToRemove(String name, int racers) {
        return races.toRemove(name, racers);
    }

    /** Lets this many add one to a number so often each, again whenever somebody else was quicker. */
    public void countTogether(String name, int counters, int times) {
        races.countTogether(name, counters, times);
    }

    /** Lets some swap and others plainly store at the same time, in several rounds: no plain write is undone. */
    public void expectNoPlainWriteUndone(String name, int rounds) {
        races.expectNoPlainWriteUndone(name, rounds);
    }

    /** While one writes a name so often, whoever is refused is shown a value that it held during the call. */
    public void expectCurrentValuesShown(String name, int times) {
        races.expectCurrentValuesShown(name, times);
    }

    /** Lets many do random changes, most of them on condition, on a few names at once: all answers fit into one order. */
    public void contendAndExpectLinearizable(Medley medley) {
        medleys.play(medley, SwapTurns::new);
    }

    /**
     * The same, while the wire that they act through is cut and healed again and again. Nobody knows whether what failed
     * took effect, but it did so once at most.
     */
    public void contendAndExpectLinearizable(Medley medley, Wire wire) {
        medleys.play(medley, SwapTurns::new, wire);
    }
}
