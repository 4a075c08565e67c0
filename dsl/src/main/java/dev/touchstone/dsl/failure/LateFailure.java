package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;

/**
 * It should have failed at once, and there was no answer.
 *
 * @param wanted the kind of failure that was due
 * @param bound how long it was waited for
 */
public record LateFailure(FailureKind wanted, Duration bound) implements FailureText {

    @Override
    public String expected() {
        return "a failure " + wanted + " at once";
    }

    @Override
    public String but() {
        return "there was no answer within " + bound.toMillis() + " ms";
    }
}
