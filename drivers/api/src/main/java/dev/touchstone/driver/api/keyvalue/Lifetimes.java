package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;

/** How a time to live becomes a whole number of what a server counts in. */
public final class Lifetimes {

    private Lifetimes() {}

    /**
     * So many whole steps of the server's resolution, rounded up; below one where the time is zero or negative.
     *
     * @throws BackendException {@code VALIDATION} if it is longer than the server can keep
     */
    public static long steps(String operation, String key, Duration ttl, Duration resolution, Duration longest) {
        if (ttl.compareTo(longest) > 0) {
            throw refused(operation, key, "a time to live of " + ttl + " is longer than " + longest);
        }
        return ttl.isNegative() || ttl.isZero()
                ? 0
                : ttl.plus(resolution).minusNanos(1).dividedBy(resolution);
    }

    /** The same for a time that must be positive. @throws BackendException {@code VALIDATION} also if it is not */
    public static long positiveSteps(
            String operation, String key, Duration ttl, Duration resolution, Duration longest) {
        long steps = steps(operation, key, ttl, resolution, longest);
        if (steps < 1) {
            throw refused(operation, key, "a time to live is positive, not " + ttl);
        }
        return steps;
    }

    private static BackendException refused(String operation, String key, String why) {
        return new BackendException(FailureKind.VALIDATION, operation, key, why, null);
    }
}
