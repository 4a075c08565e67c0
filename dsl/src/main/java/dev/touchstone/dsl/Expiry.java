package dev.touchstone.dsl;

import java.time.Duration;

/**
 * When something that is stored goes by itself.
 *
 * @param after so long after it was stored
 */
public record Expiry(Span after) {

    /** After about so long: {@code create("colour", "red", expiringAfter(soon()))}. */
    public static Expiry expiringAfter(Span after) {
        return new Expiry(after);
    }

    /** After exactly so long. */
    public static Expiry expiringAfter(Duration after) {
        return new Expiry(Span.of(after));
    }
}
