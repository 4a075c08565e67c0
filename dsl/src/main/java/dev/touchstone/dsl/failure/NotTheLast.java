package dev.touchstone.dsl.failure;

/**
 * After all writers had ended, a value was there that no writer had written last.
 *
 * @param name where
 * @param found what was there
 */
public record NotTheLast(String name, String found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to end with the last value of one of its writers";
    }

    @Override
    public String but() {
        return "it ended with " + found;
    }
}
