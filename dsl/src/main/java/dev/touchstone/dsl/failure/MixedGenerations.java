package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/**
 * Of names that were always written in one batch, a reader found some of one batch and some of another.
 *
 * @param name one of them
 * @param found what it held
 * @param otherName another one
 * @param otherFound what that one held
 */
public record MixedGenerations(String name, Optional<Bytes> found, String otherName, Optional<Bytes> otherFound)
        implements FailureText {

    @Override
    public String expected() {
        return "names of one batch to be read as one batch left them";
    }

    @Override
    public String but() {
        return FailureText.quoted(name) + " held " + told(found) + " while " + FailureText.quoted(otherName) + " held "
                + told(otherFound);
    }

    private static String told(Optional<Bytes> value) {
        return value.map(Bytes::toString).orElse("nothing");
    }
}
