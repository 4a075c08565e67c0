package dev.touchstone.dsl.failure;

/**
 * An array that was answered is one that somebody else holds too.
 *
 * @param name whose value it is
 */
public record SharedArray(String name) implements FailureText {

    @Override
    public String expected() {
        return "each answer for " + FailureText.quoted(name) + " to be an array of its own";
    }

    @Override
    public String but() {
        return "two answers were one array";
    }
}
