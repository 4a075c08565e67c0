package dev.touchstone.acceptance.corpus;

import dev.touchstone.junit.Corpus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that some server, driver or query language takes for something else. All of them are good, and distinct. */
public final class Keys implements Corpus {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LONG = 512;

    @Override
    public Stream<Entry<?>> entries() {
        return byLabel().entrySet().stream().map(key -> new Entry<>(key.getKey(), key.getValue()));
    }

    /** The names by the words for them, in a map that the caller may add to. */
    public static Map<String, String> byLabel() {
        return Stream.of(blanks(), patterns(), languages(), separators(), beyondAscii(), lookAlikes())
                .flatMap(each -> each)
                .collect(Collectors.toMap(
                        Entry::name,
                        Entry::value,
                        (one, other) -> {
                            throw new IllegalStateException("one label for two keys: " + one + " and " + other);
                        },
                        LinkedHashMap::new));
    }

    /** The names, and these beside them, each once, in the order of their code points. */
    public static String[] inOrder(String... more) {
        return Stream.concat(byLabel().values().stream(), Stream.of(more))
                .distinct()
                .sorted(Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toArray(String[]::new);
    }

    private static Stream<Entry<String>> blanks() {
        return Stream.of(
                new Entry<>("one char", "x"),
                new Entry<>("512 B that do not compress", incompressible()),
                new Entry<>("space inside", "a b"),
                new Entry<>("leading space", " a"),
                new Entry<>("tab", "a\tb"),
                new Entry<>("newline", "a\nb"),
                new Entry<>("CR LF", "a\r\nb"));
    }

    private static Stream<Entry<String>> patterns() {
        return texts("*", "a*", "a?b", "a[bc]d", "a\\b", "%", "a_b");
    }

    private static Stream<Entry<String>> languages() {
        return texts("a'b", "a\"b", "'; DROP TABLE x;--", "$1", ":name", "{tag}");
    }

    private static Stream<Entry<String>> separators() {
        return texts(
                "a", "b", "a.b", ".a", "a.", "a..b", ">", "a.>", "a:b", "a/b", "../a", "#", "?", "a=b", ",", "a,b", "|",
                "a|b", "a-b");
    }

    private static Stream<Entry<String>> beyondAscii() {
        return Stream.of(
                new Entry<>("e acute, composed", "\u00e9"),
                new Entry<>("e acute, decomposed", "e\u0301"),
                new Entry<>("emoji outside the BMP", "\uD83D\uDE00"),
                new Entry<>("ZWJ sequence", "\uD83D\uDC69\u200D\uD83D\uDCBB"),
                new Entry<>("right to left", "\u05E9\u05DC\u05D5\u05DD"),
                new Entry<>("U+FFFD", "\uFFFD"),
                new Entry<>("U+FEFF first", "\uFEFFa"));
    }

    private static Stream<Entry<String>> lookAlikes() {
        return Stream.concat(
                texts("K", "k", "ss", "i", "123", "-1", "null"),
                Stream.of(
                        new Entry<>("Kelvin sign", "\u212A"),
                        new Entry<>("sharp s", "\u00DF"),
                        new Entry<>("I with a dot", "\u0130"),
                        new Entry<>("i without a dot", "\u0131")));
    }

    private static Stream<Entry<String>> texts(String... texts) {
        return Stream.of(texts).map(text -> new Entry<>("the text " + text, text));
    }

    private static String incompressible() {
        return new SplittableRandom(LONG)
                .ints(LONG, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
