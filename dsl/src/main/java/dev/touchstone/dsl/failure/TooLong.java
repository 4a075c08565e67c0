package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * It came to its end, but took longer than is allowed.
 *
 * @param what which
 * @param bound how long it may take
 * @param took how long it took
 */
public record TooLong(String what, Duration bound, Duration took) implements FailureText {

    @Override
    public String expected() {
        return what + " to take at most " + bound.toMillis() + " ms";
    }

    @Override
    public String but() {
        return "it took " + took.toMillis() + " ms";
    }
}
