package dev.touchstone.dsl.failure;

import java.util.Locale;

/**
 * A transaction that is tried again and again never gets through.
 *
 * @param times how many times in a row it was in conflict
 */
public record NeverCommitted(int times) implements FailureText {

    @Override
    public String expected() {
        return "a transaction that is tried again to commit in the end";
    }

    @Override
    public String but() {
        return String.format(Locale.ROOT, "it was in CONFLICT %,d times in a row", times);
    }
}
