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
 */
public record Failure(String expected, String but, List<Step> history, String again, Optional<String> trace) {

    /** Copies the history. */
    public Failure {
        history = List.copyOf(history);
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
