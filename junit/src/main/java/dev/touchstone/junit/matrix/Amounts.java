package dev.touchstone.junit.matrix;

import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Amounts {

    private Amounts() {}

    static String of(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** {@code 1 contract}, {@code 4,091 verdicts}. */
    static String count(long number, String one) {
        return of("%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** {@code 41.6 s}. */
    static String seconds(double ms) {
        return of("%,.1f s", ms / 1_000);
    }

    /** {@code 1.24 s}. */
    static String hundredths(double ms) {
        return of("%,.2f s", ms / 1_000);
    }

    /** {@code 212 ms}, and from ten seconds on {@code 16.5 s}. */
    static String duration(double ms) {
        return ms < 10_000 ? of("%.0f ms", ms) : seconds(ms);
    }
}
