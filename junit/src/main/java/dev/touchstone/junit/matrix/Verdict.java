package dev.touchstone.junit.matrix;

import java.util.Locale;

/** The outcome of a behaviour or of a cell, the worst first. */
public enum Verdict {
    /** An expectation failed, or the backend did where its contract promises no failure. */
    FAIL('x'),
    /** Anything else went wrong: the kit, a start, a machine too slow to conclude. */
    ERROR('!'),
    /** It was owed and there is no outcome. */
    NOT_RUN('o'),
    /** Red as the backend is known to be, with a link and a date. */
    KNOWN_DEVIATION('~'),
    /** As the contract says. */
    PASS('+'),
    /** The user's selection, or a test's own annotation, leaves it out, with a reason. */
    EXCLUDED('/'),
    /** The backend does not say that it does this. */
    NOT_CLAIMED('.'),
    /** The backend could not be had, and nobody named it. */
    UNAVAILABLE('?');

    private final char sign;

    Verdict(char sign) {
        this.sign = sign;
    }

    /** The sign of the console matrix. */
    public char sign() {
        return sign;
    }

    /** The word of reports, e.g. {@code not claimed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it makes the run red. */
    public boolean isRed() {
        return this == FAIL || this == ERROR || this == NOT_RUN;
    }

    /** Whether the backend claims it and the selection asks for it. */
    boolean isOwed() {
        return compareTo(PASS) <= 0;
    }

    /** The worse of two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
