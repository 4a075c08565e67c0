package dev.touchstone.driver.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list whose length nobody knows beforehand. Immutable.
 *
 * @param items what is on it, at most as many as were asked for
 * @param next where the next page begins; empty if this is the last one
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page with nothing on it and none after it. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }
}
