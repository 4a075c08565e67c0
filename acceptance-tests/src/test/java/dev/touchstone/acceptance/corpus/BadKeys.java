package dev.touchstone.acceptance.corpus;

import dev.touchstone.junit.Corpus;
import java.util.stream.Stream;

/** Names that must be refused. A NUL inside is either refused or kept exactly, as the column declares. */
public final class BadKeys implements Corpus {

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(
                new Entry<>("empty", ""),
                new Entry<>("a high surrogate alone", "\uD83D"),
                new Entry<>("a low surrogate alone", "\uDE00"),
                new Entry<>("surrogates in the wrong order", "a\uDE00\uD83Db"),
                new Entry<>("NUL inside", "a\0b"));
    }
}
