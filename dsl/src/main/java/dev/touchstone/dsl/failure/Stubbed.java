package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;

/**
 * A contract is claimed, and one of its operations says that there is no such thing.
 *
 * @param contract the contract's id
 * @param operation which operation
 * @param came what it failed with
 */
public record Stubbed(String contract, String operation, BackendException came) implements FailureText {

    @Override
    public String expected() {
        return operation + " to be there, as " + contract + " is claimed";
    }

    @Override
    public String but() {
        return "it failed " + came.getMessage();
    }
}
