package dev.touchstone.dsl.failure;

import java.util.Locale;

/**
 * An operation that counts counts wrongly.
 *
 * @param operation which, and of what
 * @param wanted how many there are
 * @param found how many it says
 */
public record WrongNumber(String operation, long wanted, long found) implements FailureText {

    @Override
    public String expected() {
        return operation + " to say " + told(wanted);
    }

    @Override
    public String but() {
        return "it said " + told(found);
    }

    private static String told(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
