package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.records.corpus.Joins.Join;
import dev.touchstone.junit.Corpus;
import java.util.stream.Stream;

/** Two pairs that differ, and read the same when each is joined carelessly. */
public final class Joins implements Corpus {

    /**
     * Two pairs.
     *
     * @param pack the first of the one
     * @param ref the second of the one
     * @param otherPack the first of the other
     * @param otherRef the second of the other
     */
    public record Join(String pack, String ref, String otherPack, String otherRef) {}

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.concat(
                Stream.of(":", "|", ",", "/", ".", "-", "_", " ", "\u001F", "\",\"", "','", "::")
                        .map(sign -> new Entry<>(
                                "joined by " + Integer.toHexString(sign.codePointAt(0)) + " x " + sign.length(),
                                new Join("a", "b" + sign + "c", "a" + sign + "b", "c"))),
                Stream.of(
                        new Entry<>("joined by nothing", new Join("a", "bc", "ab", "c")),
                        new Entry<>("one of them empty", new Join("", "ab", "ab", "")),
                        new Entry<>("the other way round", new Join("a", "b", "b", "a")),
                        new Entry<>("in another case", new Join("a", "b", "A", "B")),
                        new Entry<>("with a length before", new Join("1", "1:a", "11", ":a"))));
    }
}
