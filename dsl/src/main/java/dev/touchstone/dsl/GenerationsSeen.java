package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.HalfSeen;

/**
 * What one reader has seen of things that are written together, generation by generation: who has seen a generation of one of
 * them sees no older one of another. Not thread-safe.
 */
public final class GenerationsSeen {

    private final int reader;
    private int newest;
    private String newestName = "";
    private int changes;

    /** Of the reader with this number, for a failure to tell. */
    public GenerationsSeen(int reader) {
        this.reader = reader;
    }

    /** Sees this generation of a thing; 0 is before the first. @throws AssertionError if a newer one was seen before */
    public void see(String name, int generation) {
        if (generation < newest) {
            throw ExpectationFailure.of(new HalfSeen(reader, newestName, newest, name, generation));
        }
        if (generation > newest) {
            changes++;
            newest = generation;
            newestName = name;
        }
    }

    /** How many new generations were seen. */
    public int changes() {
        return changes;
    }
}
