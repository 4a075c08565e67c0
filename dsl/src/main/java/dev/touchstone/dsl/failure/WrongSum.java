package dev.touchstone.dsl.failure;

/**
 * Something was lost or made while it was moved.
 *
 * @param accounts between how many it was moved
 * @param wanted what is in all of them together
 * @param found what was found there, at one moment
 */
public record WrongSum(int accounts, int wanted, int found) implements FailureText {

    @Override
    public String expected() {
        return "the sum of " + accounts + " accounts to be " + wanted + ", whatever is moved";
    }

    @Override
    public String but() {
        return "a transaction that committed found " + found;
    }
}
