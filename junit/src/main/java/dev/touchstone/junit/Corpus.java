package dev.touchstone.junit;

import java.util.stream.Stream;

/** A list of named entries that behaviours are tested with. Has a constructor without parameters. */
public interface Corpus {

    /** The entries, in a fixed order. */
    Stream<Entry<?>> entries();

    /**
     * One entry.
     *
     * @param name how reports name it
     * @param value what the behaviour gets
     * @param <T> the type of the behaviour's first parameter
     */
    record Entry<T>(String name, T value) {}
}
