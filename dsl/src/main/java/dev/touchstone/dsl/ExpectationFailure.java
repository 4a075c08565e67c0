package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.FailureText;

/** A backend did not do what its contract says. Its two sentences are the report's: what was expected, what came. */
public final class ExpectationFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String but;

    /** For example: expected {@code "colour" to hold "blue"}, but {@code it was absent}. */
    public ExpectationFailure(String expected, String but) {
        super("expected " + expected + System.lineSeparator() + "but      " + but);
        this.expected = expected;
        this.but = but;
    }

    /** With the two sentences of this text. */
    public static ExpectationFailure of(FailureText text) {
        return new ExpectationFailure(text.expected(), text.but());
    }

    /** What was expected, in the contract's words. */
    public String expected() {
        return expected;
    }

    /** What the backend did instead. */
    public String but() {
        return but;
    }
}
