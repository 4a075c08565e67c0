package dev.touchstone.dsl.failure;

/**
 * What was said about the time that something has left is not so.
 *
 * @param name what
 * @param wanted what should be said, e.g. {@code no deadline}
 * @param found what was said, e.g. {@code 12 ms left}
 */
public record WrongTimeLeft(String name, String wanted, String found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to have " + wanted;
    }

    @Override
    public String but() {
        return "it was said to have " + found;
    }
}
