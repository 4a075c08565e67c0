package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * Something was gone before its time.
 *
 * @param name where
 * @param length how long it was to live
 * @param after when it was found to be gone, after it was sent
 */
public record GoneEarly(String name, Duration length, Duration after) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to live " + Lasting.told(length);
    }

    @Override
    public String but() {
        return "it was gone already " + Lasting.told(after) + " after it was sent";
    }
}
