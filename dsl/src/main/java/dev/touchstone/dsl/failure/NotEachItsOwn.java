package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * Of many names, some do not hold what was stored under them.
 *
 * @param what the names, e.g. {@code each of 100 names}
 * @param wrong one line for each that is wrong
 */
public record NotEachItsOwn(String what, List<String> wrong) implements FailureText {

    private static final int TOLD = 12;

    /** Copies the lines. */
    public NotEachItsOwn {
        wrong = List.copyOf(wrong);
    }

    @Override
    public String expected() {
        return what + " to keep its own value";
    }

    @Override
    public String but() {
        return wrong.size() + " did not: " + FailureText.first(TOLD, wrong, "; ");
    }
}
