package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.linear.Contradiction;
import java.util.ArrayList;
import java.util.List;

/**
 * What many did to one name at once can be told in no order, one after the other.
 *
 * @param why a few of the operations, of which no order is right
 */
public record NotLinearizable(Contradiction why) implements FailureText {

    @Override
    public String expected() {
        return "the " + why.operations() + " operations on " + FailureText.quoted(why.key())
                + " to have an order, each between its call and its answer, in which every answer is right";
    }

    @Override
    public String but() {
        List<String> lines = new ArrayList<>();
        lines.add("these have none, whatever else was done:");
        lines.addAll(why.lines());
        return String.join(System.lineSeparator(), lines);
    }
}
