package dev.touchstone.detection;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;

/**
 * Everything that one detection run found.
 *
 * @param started when it began
 * @param millis how long it took
 * @param options how it was asked for
 * @param suites the tests of the contracts that the faults harm
 * @param faults in the order of their ids
 * @param canaries in the same order as what was expected of them
 * @param expected what the run had to make of each canary
 * @param sound what the behaviours did where nothing was wrong
 * @param idle what killed nothing; only a full run knows
 */
record Findings(
        Instant started,
        double millis,
        DetectionOptions options,
        NavigableMap<String, Suite> suites,
        List<Finding> faults,
        List<Finding> canaries,
        List<Finding.Outcome> expected,
        List<Sound> sound,
        Idle idle) {

    /**
     * Behaviours where nothing was wrong.
     *
     * @param contract whose they are
     * @param observation what they did
     */
    record Sound(String contract, Observation observation) {}

    /**
     * What killed nothing.
     *
     * @param isJudged whether the run was whole, so that it can tell
     * @param behaviours how many there are to judge; one that several contracts have counts once
     * @param found those that killed nothing, as {@code contract/id}, or the id alone where several have it
     * @param elsewhere those that several contracts have, where they killed nothing themselves, as {@code contract/id}
     * @param listed those that may, with the reason
     */
    record Idle(
            boolean isJudged,
            int behaviours,
            NavigableSet<String> found,
            NavigableSet<String> elsewhere,
            IdleList listed) {}

    /** The faults of one contract. */
    List<Finding> of(String contract) {
        return faults.stream()
                .filter(each -> each.fault().contract().equals(contract))
                .toList();
    }

    static long killed(List<Finding> some) {
        return some.stream()
                .filter(each -> each.outcome() == Finding.Outcome.KILLED)
                .count();
    }

    boolean isRed() {
        return !Slips.of(this).isEmpty();
    }
}
