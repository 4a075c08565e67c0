package dev.touchstone.acceptance.corpus;

import dev.touchstone.acceptance.corpus.Prefixes.Prefix;
import dev.touchstone.junit.Corpus;
import java.util.stream.Stream;

/** Prefixes that some server takes for a pattern, each with a name that only a pattern would find. */
public final class Prefixes implements Corpus {

    /**
     * A prefix, which is a good name too.
     *
     * @param text the prefix
     * @param lookAlike a name that does not begin so
     */
    public record Prefix(String text, String lookAlike) {}

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.concat(patterns(), keys());
    }

    private static Stream<Entry<?>> patterns() {
        return Stream.of(
                entry("a*", "ab"),
                entry("a?b", "axb"),
                entry("a[bc]d", "abd"),
                entry("a%", "ab"),
                entry("a_b", "axb"),
                entry("a.b", "axb"),
                entry("a\\*", "a*"),
                entry("a\\", "ab"),
                entry("^a", "ab"),
                entry("a$", "a"),
                entry("(a|b)", "a"));
    }

    private static Entry<Prefix> entry(String text, String lookAlike) {
        return new Entry<>(text + " and not " + lookAlike, new Prefix(text, lookAlike));
    }

    /** The hostile names with signs in them, each with a name in which it stands further behind. */
    private static Stream<Entry<?>> keys() {
        return Keys.byLabel().entrySet().stream()
                .filter(key -> key.getValue().chars().anyMatch(Prefixes::isSign))
                .map(key -> new Entry<>(key.getKey(), new Prefix(key.getValue(), "_" + key.getValue())));
    }

    private static boolean isSign(int letter) {
        return letter > ' ' && letter <= '~' && !Character.isLetterOrDigit(letter);
    }
}
