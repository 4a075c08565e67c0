package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;

/**
 * Nothing is there where something was stored.
 *
 * @param name where
 * @param wanted what it should hold
 */
public record MissingValue(String name, Bytes wanted) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to hold " + wanted;
    }

    @Override
    public String but() {
        return "it was absent";
    }
}
