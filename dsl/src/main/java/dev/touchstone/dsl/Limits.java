package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the declared limits of a column say of names and values, before anything is sent.
 *
 * @param traits the traits in force
 * @param unlimitedValueBytes how large a value may always be where no limit is declared
 * @param largestTried the largest declared limit that is tried; large ones are, where large values are anyway
 */
record Limits(Traits traits, int unlimitedValueBytes, int largestTried) {

    private static final int MOST_STORED_BYTES_OF_ONE = 3; // a record's stored form may be text
    private static final int SMALL_VALUE = 1024 * 1024;

    /** Of contracts whose values are usually smaller no value is tried that is larger than on any machine. */
    Limits {
        if (unlimitedValueBytes < Patience.LARGEST_TRIED) {
            largestTried = Math.min(largestTried, Patience.LARGEST_TRIED);
        }
    }

    /** The limits of a contract, none of which is tried that is larger than on any machine. */
    static Limits of(Traits traits) {
        return new Limits(traits, SMALL_VALUE, Patience.LARGEST_TRIED);
    }

    /** The kind of failure that is due for this name; empty if it is good. */
    Optional<FailureKind> refusal(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(Limits::isLoneSurrogate)) {
            return Optional.of(FailureKind.VALIDATION);
        }
        if (name.indexOf('\0') >= 0 && !traits.has(Traits.NUL_IN_KEYS)) {
            return Optional.of(FailureKind.VALIDATION);
        }
        return above(Traits.MAX_KEY_BYTES, name.getBytes(StandardCharsets.UTF_8).length);
    }

    /** A pair of surrogates is one code point beyond them; only a lone one is left as it is. */
    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The kind of failure that is due for this name with this value; empty if both are good. */
    Optional<FailureKind> refusal(String name, byte[] value) {
        return refusal(name)
                .or(() -> above(Traits.MAX_VALUE_BYTES, value.length))
                .or(() -> above(Traits.MAX_RECORD_BYTES, value.length));
    }

    /** The declared largest value, if it is small enough to be tried. */
    Optional<Integer> largestValue() {
        return tried(Traits.MAX_VALUE_BYTES);
    }

    /** A size that is too large for certain, if it is small enough to be tried: of a value, or with its record. */
    Optional<Integer> tooLargeValue() {
        return largestValue().or(() -> tried(Traits.MAX_RECORD_BYTES)).map(largest -> largest + 1);
    }

    /** The declared largest name, if it is small enough to be tried. */
    Optional<Integer> largestName() {
        return tried(Traits.MAX_KEY_BYTES);
    }

    /** A size that must work though no limit, or one too large to be tried, is declared. */
    int valueThatWorks() {
        if (traits.limit(Traits.MAX_VALUE_BYTES).isPresent()) {
            return Patience.LARGEST_TRIED;
        }
        long withinRecord = traits.limit(Traits.MAX_RECORD_BYTES).orElse(Long.MAX_VALUE) / MOST_STORED_BYTES_OF_ONE;
        return Math.toIntExact(Math.min(unlimitedValueBytes, withinRecord));
    }

    /** Which declared limits are too large to be tried, in words; empty if each is tried. */
    Optional<String> notReached() {
        String untried = Stream.of(Traits.MAX_KEY_BYTES, Traits.MAX_VALUE_BYTES, Traits.MAX_RECORD_BYTES)
                .filter(trait -> traits.limit(trait).isPresent() && tried(trait).isEmpty())
                .map(trait -> String.format(
                        Locale.ROOT, "%s %,d", trait, traits.limit(trait).getAsLong()))
                .collect(Collectors.joining(", "));
        return untried.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s: declared, and tried up to %,d B (-Dtouchstone.large=true tries more, where values are large)",
                        untried,
                        Patience.LARGEST_TRIED));
    }

    private Optional<Integer> tried(String trait) {
        OptionalLong limit = traits.limit(trait);
        return limit.isPresent() && limit.getAsLong() <= largestTried
                ? Optional.of(Math.toIntExact(limit.getAsLong()))
                : Optional.empty();
    }

    private Optional<FailureKind> above(String trait, int size) {
        OptionalLong limit = traits.limit(trait);
        return limit.isPresent() && size > limit.getAsLong() ? Optional.of(FailureKind.TOO_LARGE) : Optional.empty();
    }
}
