package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;

/**
 * It failed, but not as it should have.
 *
 * @param wanted the kind of failure that was due
 * @param came what it failed with
 */
public record WrongKind(FailureKind wanted, BackendException came) implements FailureText {

    @Override
    public String expected() {
        return "a failure " + wanted;
    }

    @Override
    public String but() {
        return "it failed " + came.getMessage();
    }
}
