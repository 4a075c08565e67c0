package dev.touchstone.dsl.failure;

/**
 * A walk over pages came to no end.
 *
 * @param walk which
 * @param pages how many pages were taken
 */
public record EndlessWalk(String walk, int pages) implements FailureText {

    @Override
    public String expected() {
        return walk + " to come to an end";
    }

    @Override
    public String but() {
        return "after page " + pages + " they went on, or back to a page that had been there";
    }
}
