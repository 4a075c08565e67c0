package dev.touchstone.dsl.failure;

import java.time.Duration;
import java.util.Locale;

/** How a length of time is told to people. */
public final class Lasting {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    private Lasting() {}

    /** For example {@code 1.5 ms}, {@code 430 ms}, {@code 1 h}, {@code 36,500 d}; a negative one likewise. */
    public static String told(Duration length) {
        long seconds = length.toSeconds();
        if (length.abs().compareTo(MINUTE) < 0) {
            double millis = length.toNanos() / 1e6;
            return String.format(Locale.ROOT, millis == Math.rint(millis) ? "%,.0f ms" : "%,.1f ms", millis);
        }
        if (seconds % DAY == 0) {
            return whole(seconds / DAY, "d");
        }
        return seconds % HOUR == 0 ? whole(seconds / HOUR, "h") : whole(seconds, "s");
    }

    private static String whole(long count, String unit) {
        return String.format(Locale.ROOT, "%,d %s", count, unit);
    }
}
