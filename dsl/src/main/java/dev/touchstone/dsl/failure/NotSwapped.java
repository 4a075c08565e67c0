package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * A change that was due, because all was as believed, was not made.
 *
 * @param change which, e.g. {@code swapping "colour"}
 * @param current what the key was said to hold
 */
public record NotSwapped(String change, Optional<Bytes> current) implements FailureText {

    @Override
    public String expected() {
        return change + " to be done";
    }

    @Override
    public String but() {
        return "it was refused, as the key held " + current.map(Bytes::toString).orElse("nothing");
    }
}
