package dev.touchstone.junit.matrix;

import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Amounts {

    private static final double MANY = 99_950; // what would be told as 100.0 s

    private Amounts() {}

    static String of(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** {@code 1 contract}, {@code 4,091 verdicts}. */
    static String count(long number, String one) {
        return of("%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** {@code 41.6 s}, and from a hundred on {@code 112 s}. */
    static String seconds(double ms) {
        return of(ms < MANY ? "%,.1f s" : "%,.0f s", ms / 1_000);
    }

    /** {@code 1.24 s}, and from a hundred on {@code 112 s}. */
    static String hundredths(double ms) {
        return ms < MANY ? of("%,.2f s", ms / 1_000) : seconds(ms);
    }

    /** {@code 212 ms}, and from ten seconds on {@code 16.5 s}. */
    static String duration(double ms) {
        return ms < 10_000 ? of("%.0f ms", ms) : seconds(ms);
    }
}
