package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.FailureKind;

/**
 * What got out is none of the failures that a contract knows.
 *
 * @param wanted the kind of failure that was due
 * @param came what got out
 */
public record ForeignFailure(FailureKind wanted, RuntimeException came) implements FailureText {

    @Override
    public String expected() {
        return "a failure " + wanted;
    }

    @Override
    public String but() {
        return "a " + came.getClass().getName() + " got out: " + came.getMessage();
    }
}
