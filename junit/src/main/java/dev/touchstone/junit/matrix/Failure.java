package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Optional;

/**
 * The story of a red behaviour.
 *
 * @param expected what was expected, in the contract's words
 * @param but what the backend did
 * @param history the operations that led there
 * @param again the command that shows just this again
 * @param trace the stack trace for files, if it is no failed expectation of ours
 * @param earlier how many operations before those of the history are left out
 */
public record Failure(
        String expected, String but, List<Step> history, String again, Optional<String> trace, long earlier) {

    static final int LONGEST_HISTORY = 50;

    /** Copies the history. */
    public Failure {
        history = List.copyOf(history);
    }

    /** With a history that is whole. */
    public Failure(String expected, String but, List<Step> history, String again, Optional<String> trace) {
        this(expected, but, history, again, trace, 0);
    }

    /** The same with the last 50 operations. */
    Failure shortened() {
        return last(LONGEST_HISTORY);
    }

    /** The same with no operation and no trace; it counts the operations. */
    Failure withoutHistory() {
        return new Failure(expected, but, List.of(), again, Optional.empty(), earlier + history.size());
    }

    /** The same with so many of the last operations; it counts the others. */
    Failure last(int kept) {
        int left = Math.max(0, history.size() - kept);
        return new Failure(expected, but, history.subList(left, history.size()), again, trace, earlier + left);
    }

    /**
     * One operation.
     *
     * @param op verb and subject
     * @param outcome how it ended
     * @param ms how long it took, in milliseconds
     */
    public record Step(String op, String outcome, double ms) {}
}
