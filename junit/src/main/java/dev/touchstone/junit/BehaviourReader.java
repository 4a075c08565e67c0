package dev.touchstone.junit;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.BehaviourResult.CaseResult;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Optional;

/** Makes one result of all the rows of a behaviour: it counts once, however many entries its corpus has. */
final class BehaviourReader {

    private BehaviourReader() {}

    static BehaviourResult merge(String id, String name, List<RowReader.Outcome> outcomes) {
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
        return new BehaviourResult(id, name, worst.verdict(), took, reason, worst.failure(), cases);
    }
}
