package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * Something was still there after its time.
 *
 * @param name where
 * @param bound when it had to be gone, after it was stored
 * @param after when a look began that found it
 */
public record GoneLate(String name, Duration bound, Duration after) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to be gone " + Lasting.told(bound) + " after it was stored";
    }

    @Override
    public String but() {
        return "it was still there " + Lasting.told(after) + " after it was stored";
    }
}
