package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a history that has no order as small as it can be told: up to the first answer with which it has none, and of
 * what came before only that which is needed for the proof.
 */
final class Shrinking {

    private static final long EFFORT = 50_000; // for one attempt: what takes longer is not tried

    private final KeyHistory history;

    Shrinking(KeyHistory history) {
        this.history = history;
    }

    Contradiction contradiction() {
        List<Operation> answered = history.operations().stream()
                .filter(operation -> !(operation.outcome() instanceof Outcome.Unknown))
                .sorted(Comparator.comparingLong(Operation::returned))
                .toList();
        int last = firstWithoutOrder(answered);
        Operation culprit = answered.get(last);
        KeyHistory upToIt = upTo(last, answered);
        List<Entry> all = Settled.of(history.start(), upToIt.operations());
        return new Contradiction(
                history.key(),
                history.operations().size(),
                history.start().value(),
                window(smallest(all), culprit),
                culprit,
                new Possible(upToIt, culprit).outcomes());
    }

    /** In the order in which they were called; also what came of those that had no answer yet. */
    private List<Operation> window(Kept proof, Operation culprit) {
        return Stream.concat(proof.entries().stream().map(Entry::told), Stream.of(culprit))
                .distinct()
                .map(this::whole)
                .sorted(Comparator.comparingLong(Operation::invoked))
                .toList();
    }

    private Operation whole(Operation told) {
        return history.operations().stream()
                .filter(operation ->
                        operation.equals(told) || operation.unanswered().equals(told))
                .findFirst()
                .orElse(told);
    }

    private int firstWithoutOrder(List<Operation> answered) {
        int ordered = -1;
        int without = answered.size() - 1;
        while (without - ordered > 1) {
            int middle = (ordered + without) / 2;
            boolean none = upTo(middle, answered).search(EFFORT) == Result.NONE;
            ordered = none ? ordered : middle;
            without = none ? middle : without;
        }
        return without;
    }

    /** What was known when the answer of this number was there. */
    private KeyHistory upTo(int last, List<Operation> answered) {
        long moment = answered.get(last).returned();
        Stream<Operation> later = Stream.concat(
                answered.stream().skip(last + 1L),
                history.operations().stream().filter(operation -> operation.outcome() instanceof Outcome.Unknown));
        return history.with(Stream.concat(
                        answered.stream().limit(last + 1L),
                        later.filter(operation -> operation.invoked() <= moment).map(Operation::unanswered))
                .toList());
    }

    /** Again and again: what was only needed for another one may be left out when that one is. */
    private Kept smallest(List<Entry> all) {
        Kept kept = smaller(Kept.all(all));
        int before;
        do {
            before = kept.entries().size();
            kept = smaller(Kept.all(kept.entries()));
        } while (kept.entries().size() < before);
        return kept;
    }

    /** Leaves out as many at once as it can, then fewer. */
    private Kept smaller(Kept all) {
        Kept kept = all;
        for (int size = Math.max(1, all.size() / 2); size >= 1; size /= 2) {
            kept = without(kept, size);
        }
        return kept;
    }

    private Kept without(Kept kept, int size) {
        Kept smaller = kept;
        List<Entry> members = kept.members();
        for (int from = 0; from < members.size(); from += size) {
            Kept attempt = smaller.without(members.subList(from, Math.min(members.size(), from + size)));
            boolean none = KeyHistory.search(history.start(), attempt.entries(), EFFORT) == Result.NONE;
            smaller = none ? attempt : smaller;
        }
        return smaller;
    }
}
