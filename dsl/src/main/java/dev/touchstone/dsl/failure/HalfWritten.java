package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * What was written as one in a time of trouble is there in part.
 *
 * @param write what was written
 * @param wanted how it may be, in words
 * @param found what is there of it
 */
public record HalfWritten(String write, String wanted, List<String> found) implements FailureText {

    private static final int TOLD = 10;

    /** Copies what is there. */
    public HalfWritten {
        found = List.copyOf(found);
    }

    @Override
    public String expected() {
        return write + " to be " + wanted;
    }

    @Override
    public String but() {
        return found.isEmpty() ? "nothing of it is there" : "there is " + FailureText.first(TOLD, found, "; ");
    }
}
