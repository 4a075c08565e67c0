package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.Optional;

/**
 * Tells whether what many did at once can be told as if they had taken turns: linearizable, as Herlihy and Wing call it.
 * Each key is judged on its own, which is enough (P-compositionality: Horn and Kroening, Faster Linearizability Checking
 * via P-Compositionality, 2015). How one key is judged, {@link Search} says.
 */
public final class Linearizability {

    private static final long EFFORT = 4_000_000; // attempts to put an operation next: a second or two for one key

    private final long effort;

    private Linearizability(long effort) {
        this.effort = effort;
    }

    /** With an effort for each key that some thousand operations do not need. */
    public static Linearizability standard() {
        return new Linearizability(EFFORT);
    }

    /** With at most so many attempts to put an operation next, for each key. */
    public static Linearizability within(long effort) {
        return new Linearizability(effort);
    }

    /** Judges all that is kept now. */
    public Verdict check(Journal journal) {
        Optional<Verdict> undecided = Optional.empty();
        for (KeyHistory history : journal.histories()) {
            Result result = history.search(effort);
            if (result == Result.NONE) {
                return new Verdict.Impossible(new Shrinking(history).contradiction());
            }
            if (result == Result.GAVE_UP) {
                undecided = Optional.of(new Verdict.Undecided(
                        history.key(), history.operations().size()));
            }
        }
        return undecided.orElseGet(Verdict.Linearizable::new);
    }
}
