package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * A query finds another number of records than it should.
 *
 * @param query what was asked, e.g. {@code User with age >= 30}
 * @param wanted how many there should be
 * @param found what was found, as people read it
 */
public record WrongCount(String query, int wanted, List<String> found) implements FailureText {

    private static final int TOLD = 20;

    /** Copies what was found. */
    public WrongCount {
        found = List.copyOf(found);
    }

    @Override
    public String expected() {
        return query + " to find " + wanted;
    }

    @Override
    public String but() {
        return "it found " + found.size() + (found.isEmpty() ? "" : ": " + FailureText.first(TOLD, found, ", "));
    }
}
