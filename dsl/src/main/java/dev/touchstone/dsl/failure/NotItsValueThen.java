package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;

/**
 * A value was shown that the name did not hold at any moment of the call.
 *
 * @param name whose value it should be
 * @param found what was shown
 * @param from the number of the value that it held when the call began, or of the change that was the last then
 * @param to the number of the last value that it can have held when the call ended
 */
public record NotItsValueThen(String name, Bytes found, int from, int to) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to be shown with one of its own values " + from + " to " + to
                + ", which it held during the call";
    }

    @Override
    public String but() {
        return "it was shown with " + found;
    }
}
