package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Bytes;
import java.util.Locale;

/**
 * Something is there, but not what was stored.
 *
 * @param name where
 * @param wanted what it should hold
 * @param found what it holds
 */
public record WrongValue(String name, Bytes wanted, Bytes found) implements FailureText {

    private static final int SHORT = 24;

    @Override
    public String expected() {
        return FailureText.quoted(name) + " to hold " + wanted;
    }

    @Override
    public String but() {
        int place = wanted.firstDifference(found);
        boolean alike = place > 0 && wanted.toString().length() > SHORT;
        return "it held " + found + (alike ? String.format(Locale.ROOT, ", different from byte %,d on", place) : "");
    }
}
