package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;

/**
 * A failure does not tell what it should.
 *
 * @param wanted what its text should contain
 * @param came the failure
 */
public record WrongMessage(String wanted, BackendException came) implements FailureText {

    @Override
    public String expected() {
        return "a failure whose text contains \"" + wanted + "\"";
    }

    @Override
    public String but() {
        return "it says " + came.getMessage();
    }
}
