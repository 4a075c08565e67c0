package dev.touchstone.dsl.failure;

/**
 * Transactions that have no name in common were in conflict.
 *
 * @param pairs how many pairs were open at once
 * @param conflicts how many transactions failed
 */
public record UnrelatedConflict(int pairs, int conflicts) implements FailureText {

    @Override
    public String expected() {
        return "both of two transactions without a name in common to commit, " + pairs + " times out of " + pairs;
    }

    @Override
    public String but() {
        return "of these " + 2 * pairs + " there were " + conflicts + " in CONFLICT";
    }
}
