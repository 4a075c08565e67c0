package dev.touchstone.sut.memstore;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order of their keys' bytes, each with the moment at which it is gone. What is gone is never found; it is
 * thrown away when something else is stored. Not thread-safe.
 */
final class Slots {

    private final Clock clock;
    private final NavigableMap<byte[], Slot> slots = new TreeMap<>(Arrays::compareUnsigned);
    private final Queue<Death> deaths = new PriorityQueue<>(Comparator.comparing(Death::at));

    /** A value, and when it is gone: at {@link Instant#MAX} where nobody set a deadline. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slot(byte[] value, Instant gone) {

        boolean hasDeadline() {
            return gone.isBefore(Instant.MAX);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Death(Instant at, byte[] key) {}

    Slots(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** What is under the key now. */
    @Nullable
    Slot find(byte[] key) {
        Slot slot = slots.get(key);
        return slot != null && isThere(slot, now()) ? slot : null;
    }

    void put(byte[] key, Slot slot) {
        bury();
        slots.put(key, slot);
        if (slot.hasDeadline()) {
            deaths.add(new Death(slot.gone(), key));
        }
    }

    /** Whether there was anything to remove. */
    boolean remove(byte[] key) {
        Slot slot = slots.remove(key);
        return slot != null && isThere(slot, now());
    }

    /** All from this key on, or after it,; some may be gone. */
    NavigableMap<byte[], Slot> from(byte[] key, boolean inclusive) {
        return slots.tailMap(key, inclusive);
    }

    boolean isEmpty() {
        Instant now = now();
        return slots.values().stream().noneMatch(slot -> isThere(slot, now));
    }

    static boolean isThere(Slot slot, Instant now) {
        return now.isBefore(slot.gone());
    }

    /** Throws away what is gone; a slot that was stored anew since has another death of its own. */
    private void bury() {
        Instant now = now();
        for (Death next = deaths.peek(); next != null && !now.isBefore(next.at()); next = deaths.peek()) {
            deaths.remove();
            Slot slot = slots.get(next.key());
            if (slot != null && !isThere(slot, now)) {
                slots.remove(next.key());
            }
        }
    }
}
