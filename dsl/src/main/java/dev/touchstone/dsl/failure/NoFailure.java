package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.FailureKind;

/**
 * It should have failed and did not.
 *
 * @param wanted the kind of failure that was due
 */
public record NoFailure(FailureKind wanted) implements FailureText {

    @Override
    public String expected() {
        return "a failure " + wanted;
    }

    @Override
    public String but() {
        return "it succeeded";
    }
}
