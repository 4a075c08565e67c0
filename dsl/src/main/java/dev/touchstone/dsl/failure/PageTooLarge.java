package dev.touchstone.dsl.failure;

/**
 * More came than was asked for.
 *
 * @param walk which walk over pages
 * @param page the page, counted from 1
 * @param limit how many were asked for
 * @param found how many came
 */
public record PageTooLarge(String walk, int page, int limit, int found) implements FailureText {

    @Override
    public String expected() {
        return walk + " to have at most " + limit + (limit == 1 ? " name" : " names");
    }

    @Override
    public String but() {
        return "page " + page + " had " + found;
    }
}
