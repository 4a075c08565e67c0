package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name holds none of the values that it may hold.
 *
 * @param name the name
 * @param allowed the values
 * @param found what it holds
 */
public record NoneOfThese(String name, List<Bytes> allowed, Optional<Bytes> found) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to hold "
                + allowed.stream().map(Bytes::toString).collect(Collectors.joining(" or "));
    }

    @Override
    public String but() {
        return found.map(value -> "it held " + value).orElse("it was absent");
    }
}
