package dev.touchstone.sut;

import java.time.Clock;
import java.time.Duration;

/**
 * How a system is to be started.
 *
 * @param clock the clock of an in-process system; a server has its own
 * @param durable whether acknowledged writes must outlive {@code kill -9} of the server; costs speed
 * @param patience the bound on one start, until the system answers
 */
public record StartOptions(Clock clock, boolean durable, Duration patience) {

    /** Fast rather than durable, on the system's clock, within 30 s. */
    public static StartOptions standard() {
        return new StartOptions(Clock.systemUTC(), false, Duration.ofSeconds(30));
    }

    /** The same, with acknowledged writes that outlive {@code kill -9} of the server. */
    public StartOptions durably() {
        return new StartOptions(clock, true, patience);
    }
}
