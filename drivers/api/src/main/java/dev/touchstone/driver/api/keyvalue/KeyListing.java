package dev.touchstone.driver.api.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Sorts what a server lists as it likes, so that a driver has pages of it in the order of bytes: each key once, however
 * often it was listed, and only those with the prefix that come after the cursor. For one thread and one page.
 */
public final class KeyListing {

    private final String prefix;
    private final byte[] start;
    private final Optional<byte[]> after;
    private final NavigableSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);

    /**
     * Where the values of keys are found.
     *
     * @param <E> how that may fail
     */
    @FunctionalInterface
    public interface Values<E extends Exception> {

        /** The value of each key, in their order; empty where it has none any more. */
        List<Optional<byte[]>> of(List<byte[]> keys) throws E;
    }

    /**
     * An empty listing.
     *
     * @param prefix what the keys begin with
     * @param after the key after which the page begins, if it is not the first
     */
    public KeyListing(String prefix, Optional<byte[]> after) {
        this.prefix = prefix;
        this.start = prefix.getBytes(UTF_8);
        this.after = after;
    }

    /** Takes a key, by the bytes of its UTF-8 form, if it belongs here. */
    public void add(byte[] key) {
        boolean begins =
                key.length >= start.length && Arrays.mismatch(key, 0, start.length, start, 0, start.length) < 0;
        if (begins && (after.isEmpty() || Arrays.compareUnsigned(key, after.get()) > 0)) {
            keys.add(key);
        }
    }

    /** How many keys it has. */
    public long size() {
        return keys.size();
    }

    /** The first keys, as a page. */
    public Page<String> names(int limit) {
        List<byte[]> first = keys.stream().limit(limit).toList();
        return page(first.stream().map(KeyListing::text).toList(), first);
    }

    /** The first keys that have a value, with it, as a page: the more have none, the more are asked about at once. */
    public <E extends Exception> Page<Entry> entries(int limit, Values<E> values) throws E {
        List<byte[]> walked = new ArrayList<>();
        List<Entry> found = new ArrayList<>();
        for (long some = limit; found.size() < limit && walked.size() < keys.size(); some *= 2) {
            List<byte[]> asked = keys.stream().skip(walked.size()).limit(some).toList();
            Iterator<Optional<byte[]>> theirs = values.of(asked).iterator();
            for (int i = 0; i < asked.size() && found.size() < limit; i++) {
                byte[] key = asked.get(i);
                theirs.next().ifPresent(value -> found.add(new Entry(text(key), value)));
                walked.add(key);
            }
        }
        return page(found, walked);
    }

    private <T> Page<T> page(List<T> items, List<byte[]> walked) {
        Optional<Cursor> next = walked.size() == keys.size()
                ? Optional.empty()
                : Optional.of(KeyCursor.after(prefix, walked.get(walked.size() - 1)));
        return new Page<>(items, next);
    }

    private static String text(byte[] key) {
        return new String(key, UTF_8);
    }
}
