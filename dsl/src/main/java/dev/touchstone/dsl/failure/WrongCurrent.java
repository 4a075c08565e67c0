package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * Who was refused was shown something else than the key held.
 *
 * @param change which change was refused, e.g. {@code swapping "colour"}
 * @param wanted what the key held
 * @param shown what was shown
 */
public record WrongCurrent(String change, Optional<Bytes> wanted, Optional<Bytes> shown) implements FailureText {

    @Override
    public String expected() {
        return change + " to be refused, showing " + told(wanted);
    }

    @Override
    public String but() {
        return "it showed " + told(shown);
    }

    private static String told(Optional<Bytes> value) {
        return value.map(Bytes::toString).orElse("nothing");
    }
}
