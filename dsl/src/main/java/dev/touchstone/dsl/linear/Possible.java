package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What would have been right in the place of the answer with which a history has no order any more. */
final class Possible {

    private static final long EFFORT = 50_000; // for one answer

    private final KeyHistory others;
    private final Operation culprit;

    /** In the place of this answer, which is the last one of the history. */
    Possible(KeyHistory history, Operation culprit) {
        this.others = history.with(history.operations().stream()
                .filter(operation -> !operation.equals(culprit))
                .toList());
        this.culprit = culprit;
    }

    List<Outcome> outcomes() {
        return candidates().distinct().filter(this::isPossible).toList();
    }

    private Stream<Outcome> candidates() {
        Call call = culprit.call();
        if (call instanceof Call.Set) {
            return Stream.of(new Outcome.Done());
        }
        if (call instanceof Call.Get) {
            return states().<Outcome>map(Outcome.Found::new);
        }
        if (call instanceof Call.Delete || call instanceof Call.Exists) {
            return Stream.of(new Outcome.Was(true), new Outcome.Was(false));
        }
        return Stream.concat(Stream.of(new Outcome.Done()), states().<Outcome>map(Outcome.Mismatch::new));
    }

    /** What the key held at first, and what changes may have made of it that were not replaced before the call. */
    private Stream<Optional<String>> states() {
        List<Timed<Step>> changes = Settled.of(others.start(), others.operations()).stream()
                .map(Entry::timed)
                .filter(timed -> timed.what().isChange())
                .toList();
        Timed<?> asked = Timed.uncertain(culprit, culprit.invoked());
        Stream<State> made = changes.stream()
                .filter(change -> changes.stream().noneMatch(later -> change.isBefore(later) && later.isBefore(asked)))
                .flatMap(change -> change.what().makes().stream());
        return Stream.concat(Stream.of(others.start()), made).map(State::value);
    }

    private boolean isPossible(Outcome outcome) {
        Operation other = new Operation(culprit.who(), culprit.call(), outcome, culprit.invoked(), culprit.returned());
        List<Operation> all =
                Stream.concat(others.operations().stream(), Stream.of(other)).toList();
        return others.with(all).search(EFFORT) == Result.ORDERED;
    }
}
