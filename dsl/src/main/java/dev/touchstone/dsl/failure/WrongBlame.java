package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;

/**
 * A failure does not name what was wrong.
 *
 * @param wanted the name that was wrong
 * @param came the failure
 */
public record WrongBlame(String wanted, BackendException came) implements FailureText {

    @Override
    public String expected() {
        return "the failure to name " + FailureText.quoted(wanted);
    }

    @Override
    public String but() {
        return "it named " + FailureText.quoted(came.name());
    }
}
