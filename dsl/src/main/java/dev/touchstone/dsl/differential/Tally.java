package dev.touchstone.dsl.differential;

import java.util.Locale;

/**
 * How many operations met something that was there.
 *
 * @param operations all of them, but for the looks with which sequences end
 * @param met those that were about a name that was there
 */
record Tally(int operations, int met) {

    static final Tally NONE = new Tally(0, 0);

    private static final int PERCENT = 100;

    Tally and(Tally other) {
        return new Tally(operations + other.operations, met + other.met);
    }

    /** With one more operation. */
    Tally with(Command command, Model before) {
        return command instanceof Look ? this : new Tally(operations + 1, met + (command.meets(before) ? 1 : 0));
    }

    int percent() {
        return operations == 0 ? 0 : met * PERCENT / operations;
    }

    /** For example {@code 61 % of 3,812 random operations met existing keys}. */
    String told() {
        return String.format(Locale.ROOT, "%d %% of %,d random operations met existing keys", percent(), operations);
    }
}
