package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;

/**
 * What was read was never written as a whole.
 *
 * @param name where
 * @param reader who read it
 * @param found what was read
 */
public record TornValue(String name, int reader, Bytes found) implements FailureText {

    @Override
    public String expected() {
        return "every read of " + FailureText.quoted(name) + " to find one whole value";
    }

    @Override
    public String but() {
        return "reader " + reader + " found parts that do not belong together: " + found;
    }
}
