package dev.touchstone.driver.api;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How a client is to be opened.
 *
 * @param run names what this run may make on the server: letters and digits, at most 20; clients of one run share it
 * @param deadline the bound on every operation
 * @param clock the client's idea of the time; it must change nothing that the server decides
 */
public record OpenOptions(String run, Duration deadline, Clock clock) {

    /** How long an operation may take where nothing else is said. */
    public static final Duration STANDARD_DEADLINE = Duration.ofSeconds(2);

    private static final Pattern RUN = Pattern.compile("[a-zA-Z0-9]{1,20}");

    /** Checks the run's name, which becomes part of names on the server. */
    public OpenOptions {
        if (!RUN.matcher(run).matches()) {
            throw new IllegalArgumentException("a run is named by 1 to 20 letters and digits, not \"" + run + "\"");
        }
    }

    /** The standard deadline of 2 s on the system's clock. */
    public static OpenOptions of(String run) {
        return new OpenOptions(run, STANDARD_DEADLINE, Clock.systemUTC());
    }

    /** The same with a clock that is ahead by so much, or behind where it is negative. */
    public OpenOptions withClockShiftedBy(Duration shift) {
        return new OpenOptions(run, deadline, Clock.offset(clock, shift));
    }
}
