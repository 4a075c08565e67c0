package dev.touchstone.dsl.failure;

/**
 * What was there once was absent later, though nobody removed it.
 *
 * @param name where
 * @param reader who missed it
 */
public record Vanished(String name, int reader) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to stay there once it was seen";
    }

    @Override
    public String but() {
        return "reader " + reader + " found it absent after having seen it";
    }
}
