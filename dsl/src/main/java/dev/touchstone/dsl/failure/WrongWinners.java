package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * Several raced for what one alone can win, and not exactly one did.
 *
 * @param prize what they raced for, e.g. {@code the removal of "colour"}
 * @param racers how many raced
 * @param round the round, counted from 1
 * @param winners who was told that he won
 */
public record WrongWinners(String prize, int racers, int round, List<Integer> winners) implements FailureText {

    /** Copies the winners. */
    public WrongWinners {
        winners = List.copyOf(winners);
    }

    @Override
    public String expected() {
        return "exactly one of " + racers + " to win " + prize;
    }

    @Override
    public String but() {
        return "in round " + round + (winners.isEmpty() ? " nobody did" : " these did: " + Workers.named(winners));
    }
}
