package dev.touchstone.detection;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Fault;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A fault of which it is known what the run must say, so that a run that cannot say so is not believed.
 *
 * @param id like any fault's
 * @param reddens a behaviour of a sound suite
 * @param sentence what is wrong with it
 * @param expected what the run must make of it
 * @param change what it does to a client
 */
record Canary(String id, Set<String> reddens, String sentence, Finding.Outcome expected, UnaryOperator<Backend> change)
        implements Fault {

    @Override
    public Backend in(Backend sound) {
        return change.apply(sound);
    }

    /** All of them, for one behaviour that does something. */
    static List<Canary> all(String contract, String behaviour) {
        Set<String> reddens = Set.of(behaviour);
        return List.of(
                new Canary(
                        contract + "/canary-that-is-noticed",
                        reddens,
                        "Every operation fails.",
                        Finding.Outcome.KILLED,
                        sound -> new SpoiltBackend(sound, () -> refusal(contract))),
                new Canary(
                        contract + "/canary-that-harms-nothing",
                        reddens,
                        "Nothing is wrong.",
                        Finding.Outcome.SURVIVED,
                        sound -> sound),
                new Canary(
                        contract + "/canary-that-crashes",
                        reddens,
                        "The saboteur itself is broken.",
                        Finding.Outcome.ERROR,
                        sound -> new SpoiltBackend(sound, () -> new IllegalStateException("the saboteur crashed"))),
                new Canary(
                        contract + "/canary-that-does-not-fit",
                        reddens,
                        "It cannot be put into any backend.",
                        Finding.Outcome.ERROR,
                        sound -> {
                            throw new UnsupportedOperationException("it fits nowhere");
                        }));
    }

    private static BackendException refusal(String contract) {
        return new BackendException(FailureKind.UNAVAILABLE, "any", contract, "a canary sings", null);
    }
}
