package dev.touchstone.dsl;

import java.time.Duration;

/**
 * A stretch of time that a test says in words. Each column makes its own length of it, by the step in which its times to
 * live count.
 *
 * @param least it is at least so long
 * @param steps and at least so many steps; zero where the time alone counts
 */
public record Span(Duration least, double steps) {

    private static final Span SOON = new Span(Duration.ofMillis(430), 2.5);
    private static final Duration LONGEST_COUNTED = Duration.ofDays(73_000); // whole nanoseconds fit into a long

    /** As short as a test can tell from nothing: some 400 ms, or a few steps of a slower clock. */
    public static Span soon() {
        return SOON;
    }

    /** So many steps of the column's clock, e.g. {@code 1.5}. */
    public static Span steps(double count) {
        return new Span(Duration.ZERO, count);
    }

    /** Exactly this long, also zero or less. */
    public static Span of(Duration length) {
        return new Span(length, 0);
    }

    /** How long it is where times count in such steps. */
    Duration in(Duration step) {
        if (steps == 0) {
            return least;
        }
        Duration stepped = Duration.ofNanos(Math.round(step.toNanos() * steps));
        return stepped.compareTo(least) > 0 ? stepped : least;
    }

    /** In nanoseconds, as far as they can be counted. */
    static long nanos(Duration length) {
        return length.compareTo(LONGEST_COUNTED) > 0 ? LONGEST_COUNTED.toNanos() : length.toNanos();
    }
}
