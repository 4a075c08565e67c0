package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the declared limits of a column say of names and values, before anything is sent.
 *
 * @param traits the traits in force
 * @param unlimitedValueBytes how large a value may always be where no limit is declared
 */
record Limits(Traits traits, int unlimitedValueBytes) {

    private static final int LARGEST_TRIED = 16 * 1024 * 1024;

    /** The kind of failure that is due for this name; empty if it is good. */
    Optional<FailureKind> refusal(String name) {
        if (name.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return Optional.of(FailureKind.VALIDATION);
        }
        if (name.indexOf('\0') >= 0 && !traits.has(Traits.NUL_IN_KEYS)) {
            return Optional.of(FailureKind.VALIDATION);
        }
        return above(Traits.MAX_KEY_BYTES, name.getBytes(StandardCharsets.UTF_8).length);
    }

    /** The kind of failure that is due for this name with this value; empty if both are good. */
    Optional<FailureKind> refusal(String name, byte[] value) {
        return refusal(name).or(() -> above(Traits.MAX_VALUE_BYTES, value.length));
    }

    /** The declared largest value, if it is small enough to be tried. */
    Optional<Integer> largestValue() {
        return tried(Traits.MAX_VALUE_BYTES);
    }

    /** The declared largest name, if it is small enough to be tried. */
    Optional<Integer> largestName() {
        return tried(Traits.MAX_KEY_BYTES);
    }

    /** A size that must work though no limit, or one too large to be tried, is declared. */
    int valueThatWorks() {
        return traits.limit(Traits.MAX_VALUE_BYTES).isPresent() ? LARGEST_TRIED : unlimitedValueBytes;
    }

    private Optional<Integer> tried(String trait) {
        OptionalLong limit = traits.limit(trait);
        return limit.isPresent() && limit.getAsLong() <= LARGEST_TRIED
                ? Optional.of(Math.toIntExact(limit.getAsLong()))
                : Optional.empty();
    }

    private Optional<FailureKind> above(String trait, int size) {
        OptionalLong limit = traits.limit(trait);
        return limit.isPresent() && size > limit.getAsLong() ? Optional.of(FailureKind.TOO_LARGE) : Optional.empty();
    }
}
