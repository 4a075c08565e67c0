package dev.touchstone.junit;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.BehaviourResult.CaseResult;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Optional;

/** Makes one result of all the rows of a behaviour: it counts once, however many entries its corpus has. */
final class BehaviourReader {

    private BehaviourReader() {}

    /** Why the behaviour was run though nobody may count on it. */
    static Optional<Trial> trial(List<RowReader.Outcome> outcomes) {
        return counted(outcomes).stream()
                .flatMap(outcome -> outcome.trial().stream())
                .findFirst();
    }

    /** If some entries are red as no trial may be, the others are not worth telling. */
    private static List<RowReader.Outcome> counted(List<RowReader.Outcome> outcomes) {
        List<RowReader.Outcome> worse = outcomes.stream()
                .filter(outcome ->
                        outcome.trial().isEmpty() && outcome.verdict().isRed())
                .toList();
        return worse.isEmpty() ? outcomes : worse;
    }

    static BehaviourResult merge(String id, String name, List<RowReader.Outcome> all) {
        List<RowReader.Outcome> outcomes = counted(all);
        RowReader.Outcome worst = outcomes.stream()
                .min(java.util.Comparator.comparing(RowReader.Outcome::verdict))
                .orElseThrow();
        List<CaseResult> cases = outcomes.stream()
                .filter(outcome -> outcome.verdict() != Verdict.PASS)
                .flatMap(outcome -> outcome.entry().stream()
                        .map(entry -> new CaseResult(
                                entry, outcome.verdict(), outcome.reason().orElse(""))))
                .toList();
        double took = outcomes.stream().mapToDouble(RowReader.Outcome::millis).sum();
        Optional<String> reason = worst.entry()
                .filter(entry -> worst.verdict() != Verdict.PASS)
                .map(entry -> Optional.of(entry + ": " + worst.reason().orElse("")))
                .orElse(worst.reason());
        List<String> notes = outcomes.stream()
                .flatMap(outcome -> outcome.notes().stream())
                .distinct()
                .toList();
        return new BehaviourResult(id, name, worst.verdict(), took, reason, worst.failure(), cases).noting(notes);
    }
}
