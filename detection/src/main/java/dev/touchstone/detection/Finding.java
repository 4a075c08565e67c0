package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the suite made of one fault.
 *
 * @param fault what was wrong
 * @param named the behaviours that it must turn red
 * @param trials of these behaviours, where it was tried
 * @param others of all others, for a full run: they tell who else kills, and nothing about the fault
 */
record Finding(Fault fault, NavigableSet<String> named, List<Observation> trials, List<Observation> others) {

    /** What a fault deserves to be called after its trials. */
    enum Outcome {
        /** Each behaviour that it names failed, wherever it was tried. */
        KILLED("killed"),
        /** One that it names failed, and not each of them everywhere. */
        KILLED_IN_PART("killed in part"),
        /** Nobody that it names noticed anything. */
        SURVIVED("survived"),
        /** Nobody noticed anything, and there was an error: a crash, a hang, a start that failed. */
        ERROR("error");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Finding of(Fault fault, List<Observation> trials, List<Observation> others) {
        return new Finding(fault, new TreeSet<>(fault.reddens()), List.copyOf(trials), List.copyOf(others));
    }

    /** What one behaviour did, wherever it was run. */
    Stream<Seen> seen(String id) {
        return Stream.concat(trials.stream(), others.stream())
                .flatMap(trial -> Stream.ofNullable(trial.seen().get(id)));
    }

    Outcome outcome() {
        if (named.stream().anyMatch(killers()::contains)) {
            boolean stood = anyNamed(seen -> !seen.kills() && !seen.isBeside());
            return !stood && killers().containsAll(named) ? Outcome.KILLED : Outcome.KILLED_IN_PART;
        }
        boolean passed = anyNamed(seen -> seen.verdict() == Verdict.PASS);
        return passed && !anyNamed(seen -> seen.verdict().isRed()) ? Outcome.SURVIVED : Outcome.ERROR;
    }

    /** All behaviours that failed under it, whether it names them or not. */
    NavigableSet<String> killers() {
        return Stream.concat(trials.stream(), others.stream())
                .flatMap(trial -> trial.seen().entrySet().stream())
                .filter(each -> each.getValue().kills())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether only behaviours noticed it that it does not name. */
    boolean isKilledByOthersOnly() {
        return !killers().isEmpty() && named.stream().noneMatch(killers()::contains);
    }

    /** What is wrong with it, a line each: behaviours that it names and that did not fail. */
    List<String> complaints() {
        NavigableSet<String> killers = killers();
        return trials.stream()
                .flatMap(trial -> named.stream()
                        .filter(id -> !trial.seen().get(id).kills())
                        .filter(id -> !trial.seen().get(id).isBeside() || !killers.contains(id))
                        .map(id -> complaint(trial, id)))
                .toList();
    }

    private static String complaint(Observation trial, String id) {
        Seen seen = trial.seen().get(id);
        String line = seen.line().isEmpty() ? "" : ": " + seen.line();
        return id + " on " + trial.backend() + ": " + seen.verdict().word() + line;
    }

    private boolean anyNamed(Predicate<Seen> condition) {
        return trials.stream()
                .flatMap(trial -> named.stream().map(trial.seen()::get))
                .anyMatch(condition);
    }
}
