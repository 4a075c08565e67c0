package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.failure.FailureText;
import java.util.List;

/**
 * A backend gave an answer in the course of a random sequence that no contract allows.
 *
 * @param number which sequence it was
 * @param steps the few that it takes, the wrong answer last
 * @param wrong the answer
 */
record Disagreement(int number, List<Step> steps, Answer wrong) implements FailureText {

    /** Copies the steps. */
    Disagreement {
        steps = List.copyOf(steps);
    }

    @Override
    public String expected() {
        Step last = steps.get(steps.size() - 1);
        return last.command().told() + " to answer " + last.due().told() + ", as the last of "
                + (steps.size() == 1 ? "1 operation" : steps.size() + " operations");
    }

    @Override
    public String but() {
        return "it answered " + wrong.told() + "; as a test:\n" + TestMethod.of("found_in_sequence_" + number, steps);
    }
}
