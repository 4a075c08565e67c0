package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;

/**
 * A failure is about another model than it should be.
 *
 * @param wanted the model that it should name
 * @param came the failure
 */
public record WrongModel(String wanted, BackendException came) implements FailureText {

    @Override
    public String expected() {
        return "a failure on the model " + wanted;
    }

    @Override
    public String but() {
        return "it is on " + FailureText.quoted(came.name()) + ": " + came.getMessage();
    }
}
