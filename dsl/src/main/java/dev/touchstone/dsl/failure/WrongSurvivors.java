package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * After a race there is not just what the winner stored.
 *
 * @param prize what they raced for
 * @param round the round, counted from 1
 * @param winner who was told that he won
 * @param found the records of all racers that are there, as people read them
 */
public record WrongSurvivors(String prize, int round, int winner, List<String> found) implements FailureText {

    /** Copies what was found. */
    public WrongSurvivors {
        found = List.copyOf(found);
    }

    @Override
    public String expected() {
        return "only what worker " + winner + " stored to be there, who won " + prize + " in round " + round;
    }

    @Override
    public String but() {
        return found.isEmpty() ? "nothing is there" : "there is " + String.join("; and ", found);
    }
}
