package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a history that has no order as small as it can be told: up to the first answer with which it has none, and of
 * what came before only that which is needed for the proof.
 */
final class Shrinking {

    private static final long EFFORT = 200_000; // for one attempt: what takes longer is not tried

    private final KeyHistory history;

    Shrinking(KeyHistory history) {
        this.history = history;
    }

    Contradiction contradiction() {
        List<Operation> answered = history.operations().stream()
                .filter(operation -> !(operation.outcome() instanceof Outcome.Unknown))
                .sorted(Comparator.comparingLong(Operation::returned))
                .toList();
        Operation culprit = answered.get(firstWithoutOrder(answered));
        KeyHistory upToIt = upTo(culprit);
        List<Entry> all = Settled.of(history.start(), upToIt.operations());
        return new Contradiction(
                history.key(),
                history.operations().size(),
                new Telling(history.start(), all, smallest(all)).window(),
                culprit,
                new Possible(upToIt, culprit).states());
    }

    private int firstWithoutOrder(List<Operation> answered) {
        int ordered = -1;
        int without = answered.size() - 1;
        while (without - ordered > 1) {
            int middle = (ordered + without) / 2;
            boolean none = upTo(answered.get(middle)).search(EFFORT) == Result.NONE;
            ordered = none ? ordered : middle;
            without = none ? middle : without;
        }
        return without;
    }

    /** What was known when this answer was there. */
    private KeyHistory upTo(Operation last) {
        return history.with(history.operations().stream()
                .filter(operation -> operation.invoked() <= last.returned())
                .map(operation -> operation.returned() <= last.returned() ? operation : operation.unanswered())
                .toList());
    }

    /** Leaves out as many at once as it can, then fewer, until none of those that are left can be left out. */
    private Kept smallest(List<Entry> all) {
        Kept kept = Kept.all(all);
        for (int size = Math.max(1, all.size() / 2); size >= 1; size /= 2) {
            kept = without(kept, size);
        }
        Kept before;
        do {
            before = kept;
            kept = without(kept, 1);
        } while (kept.size() < before.size());
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
