package dev.touchstone.acceptance.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.acceptance.corpus.Twins.Pair;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.junit.Corpus;
import java.util.Arrays;
import java.util.stream.Stream;

/** Values that a careless comparison takes for one another. */
public final class Twins implements Corpus {

    private static final int LARGE = 64 * 1024;

    /**
     * Two values that differ.
     *
     * @param one the one
     * @param other the other one
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Pair(byte[] one, byte[] other) {}

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(
                entry("different after a NUL", "a\0b", "a\0c"),
                entry("ended by a NUL", "a", "a\0"),
                entry("different in case", "Red", "red"),
                entry("composed and decomposed", "\u00e9", "e\u0301"),
                entry("sharp s and double s", "\u00df", "ss"),
                entry("padded", "red", "red "),
                entry("empty and one NUL", "", "\0"),
                entry("numbers that are equal", "1", "1.0"),
                entry("shorter by a byte", "redder", "redde"),
                new Entry<>("different in the last of 64 KiB", lastOfMany()));
    }

    private static Entry<Pair> entry(String name, String one, String other) {
        return new Entry<>(name, new Pair(one.getBytes(UTF_8), other.getBytes(UTF_8)));
    }

    private static Pair lastOfMany() {
        byte[] one = Bytes.random(LARGE, LARGE).toArray();
        byte[] other = Arrays.copyOf(one, one.length);
        other[LARGE - 1]++;
        return new Pair(one, other);
    }
}
