package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;

/**
 * Something is there where nothing should be.
 *
 * @param name where
 * @param found what it holds
 */
public record UnexpectedValue(String name, Bytes found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to be absent";
    }

    @Override
    public String but() {
        return "it held " + found;
    }
}
