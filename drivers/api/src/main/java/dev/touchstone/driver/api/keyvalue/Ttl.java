package dev.touchstone.driver.api.keyvalue;

import java.time.Duration;

/** How long a key has left. */
public sealed interface Ttl {

    /** There is no such key. */
    record NoKey() implements Ttl {}

    /** The key stays until somebody removes it. */
    record NoExpiry() implements Ttl {}

    /**
     * The key goes by itself.
     *
     * @param left after this time; always positive
     */
    record Remaining(Duration left) implements Ttl {}
}
