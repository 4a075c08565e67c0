package dev.touchstone.dsl.failure;

/**
 * A contract is not claimed, and one of its operations did not say that it is unsupported.
 *
 * @param contract the contract's id
 * @param operation which operation
 * @param came what it did instead
 */
public record NotRefused(String contract, String operation, String came) implements FailureText {

    @Override
    public String expected() {
        return operation + " to fail UNSUPPORTED, as " + contract + " is not claimed";
    }

    @Override
    public String but() {
        return came;
    }
}
