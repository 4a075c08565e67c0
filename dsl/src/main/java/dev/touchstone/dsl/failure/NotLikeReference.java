package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * A query finds other records than a plain look at each of them does.
 *
 * @param query what was asked
 * @param seed of which random queries
 * @param number the number of the query among them, counted from 1
 * @param wanted the keys that it should find, in this order
 * @param found the keys that it found
 */
public record NotLikeReference(String query, long seed, int number, List<String> wanted, List<String> found)
        implements FailureText {

    /** Copies the keys. */
    public NotLikeReference {
        wanted = List.copyOf(wanted);
        found = List.copyOf(found);
    }

    @Override
    public String expected() {
        return "query " + number + " of seed " + seed + ", " + query + ", to find " + told(wanted);
    }

    @Override
    public String but() {
        return "it found " + told(found);
    }

    private static String told(List<String> keys) {
        return keys.isEmpty() ? "nothing" : keys.size() + ": " + String.join(", ", keys);
    }
}
