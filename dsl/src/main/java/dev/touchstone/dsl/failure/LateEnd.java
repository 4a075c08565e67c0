package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * A call did not come to an end in its time.
 *
 * @param use the operation
 * @param bound how long it was waited for
 */
public record LateEnd(String use, Duration bound) implements FailureText {

    @Override
    public String expected() {
        return use + " to end within " + Lasting.told(bound);
    }

    @Override
    public String but() {
        return "it was still waiting";
    }
}
