package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * A plain write was undone by a change that had been compared with what was there before it.
 *
 * @param name where
 * @param round the round, counted from 1
 * @param found what was there in the end
 */
public record Undone(String name, int round, Optional<Bytes> found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to end with a plain write, which no swap could have expected";
    }

    @Override
    public String but() {
        return "in round " + round + " it ended with "
                + found.map(Bytes::toString).orElse("nothing");
    }
}
