package dev.touchstone.driver.api.registry;

import java.time.LocalDate;

/**
 * A behaviour that a backend is known to break, until a day.
 *
 * @param contract the contract's id
 * @param id the behaviour's id
 * @param reason what is known, in one line
 * @param link where it is written down
 * @param until the last day on which it excuses anything
 * @param file the file that says so
 * @param line the line in it
 */
public record Deviation(
        String contract, String id, String reason, String link, LocalDate until, String file, int line) {

    /** Where it stands, for messages: {@code /home/me/redis.yaml:30}. */
    public String place() {
        return ClaimsProblem.place(file, line);
    }

    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /** A problem with this entry, to be told with its place. */
    public ClaimsProblem problem(String what) {
        return new ClaimsProblem(file, line, what);
    }
}
