package dev.touchstone.acceptance.corpus;

import dev.touchstone.junit.Corpus;
import java.util.stream.Stream;

/** Two places that become one for a driver that joins namespace and name carelessly. */
public final class Crossings implements Corpus {

    /**
     * Two places.
     *
     * @param namespace where the first one is
     * @param name what it is called there
     * @param otherNamespace where the second one is
     * @param otherName what it is called there
     */
    public record Crossing(String namespace, String name, String otherNamespace, String otherName) {}

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.concat(joined(), prefixes());
    }

    private static Stream<Entry<?>> joined() {
        return Stream.of(":", "::", "/", ".", "|", ",", "=", "-", "_", "#", " ", "\0")
                .map(separator -> new Entry<>(
                        "joined by " + told(separator),
                        new Crossing("a", "b" + separator + "c", "a" + separator + "b", "c")));
    }

    private static Stream<Entry<?>> prefixes() {
        return Stream.of(
                new Entry<>("joined by nothing", new Crossing("a", "bc", "ab", "c")),
                new Entry<>("t1 and t10", new Crossing("t1", "colour", "t10", "colour")),
                new Entry<>("t and T", new Crossing("t", "colour", "T", "colour")));
    }

    private static String told(String separator) {
        return "\0".equals(separator) ? "NUL" : "\"" + separator + "\"";
    }
}
