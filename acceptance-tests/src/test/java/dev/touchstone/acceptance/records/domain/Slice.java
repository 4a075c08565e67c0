package dev.touchstone.acceptance.records.domain;

import java.util.List;

/**
 * A part of a list, as somebody sees it who turns pages.
 *
 * @param items what is on this page
 * @param page its number, from 1
 * @param size how many fit on a page
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

    /** Copies the items. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Whether there is a page behind this one. */
    public boolean hasNext() {
        return (long) page * size < total;
    }

    /** How many pages there are. */
    public long pages() {
        return (total + size - 1) / size;
    }
}
