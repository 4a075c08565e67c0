package dev.touchstone.driver.api;

import static java.util.Objects.requireNonNull;

/**
 * Where a page ended, for the next one to begin: text that only the driver that gave it understands. It holds nothing
 * that a client would have to keep, so that a page may be followed later, and by another client of the namespace.
 *
 * @param token the text
 */
public record Cursor(String token) {

    /** Refuses a null. */
    public Cursor {
        requireNonNull(token, "token");
    }
}
