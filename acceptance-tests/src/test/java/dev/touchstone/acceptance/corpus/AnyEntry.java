package dev.touchstone.acceptance.corpus;

import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.junit.Generator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random names and values, made of pieces that somebody takes for something else: what no list of examples thinks of. */
public final class AnyEntry implements Generator<AnyEntry.Pair> {

    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "b",
            "0",
            " ",
            "\t",
            "\n",
            ":",
            "/",
            ".",
            "..",
            "*",
            "?",
            "[",
            "]",
            "\\",
            "%",
            "%41",
            "_",
            "-",
            "=",
            "=41",
            "'",
            "\"",
            "$",
            "{",
            "}",
            ",",
            ";",
            "|",
            "#",
            "&",
            "\u00e9",
            "e\u0301",
            "\u00df",
            "\uFF5E",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uFFFD",
            ">",
            "<",
            "\\x41",
            "\\u0041");
    private static final byte[] BYTES = {0, '\n', '\r', ' ', 'a', (byte) 0x80, (byte) 0xff};
    private static final int MOST_PIECES = 12;
    private static final int MOST_BYTES = 48;

    /**
     * A name with its value.
     *
     * @param name never empty
     * @param value any bytes, also none
     */
    public record Pair(String name, Bytes value) {}

    @Override
    public Pair next(RandomGenerator random) {
        return new Pair(name(random), Bytes.of(value(random)));
    }

    /** A random name. */
    public static String name(RandomGenerator random) {
        return random.ints(1 + random.nextInt(MOST_PIECES), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /** A random value, in which the same few bytes come again and again. */
    public static byte[] value(RandomGenerator random) {
        byte[] value = new byte[random.nextInt(MOST_BYTES)];
        IntStream.range(0, value.length).forEach(at -> value[at] = BYTES[random.nextInt(BYTES.length)]);
        return value;
    }
}
