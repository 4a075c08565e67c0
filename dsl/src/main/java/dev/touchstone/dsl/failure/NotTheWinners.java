package dev.touchstone.dsl.failure;

/**
 * Several raced to store a value, and what was there afterwards is not the value of the one who was told that he won.
 *
 * @param name where
 * @param round the round, counted from 1
 * @param winner who was told so
 * @param found what was there
 */
public record NotTheWinners(String name, int round, int winner, String found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to hold the value of worker " + winner + ", who was told that he won";
    }

    @Override
    public String but() {
        return "in round " + round + " it held " + found;
    }
}
