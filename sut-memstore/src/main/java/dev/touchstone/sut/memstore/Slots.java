package dev.touchstone.sut.memstore;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order of their keys' bytes, each with the moment at which it is gone. Whoever looks throws away first
 * what is gone by then. Not thread-safe.
 */
final class Slots {

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

    @Nullable
    Slot find(byte[] key) {
        return slots.get(key);
    }

    void put(byte[] key, Slot slot) {
        slots.put(key, slot);
        if (slot.hasDeadline()) {
            deaths.add(new Death(slot.gone(), key));
        }
    }

    /** Whether there was anything to remove. */
    boolean remove(byte[] key) {
        return slots.remove(key) != null;
    }

    /** All from this key on, or after it. */
    NavigableMap<byte[], Slot> from(byte[] key, boolean inclusive) {
        return slots.tailMap(key, inclusive);
    }

    /** Throws away what is gone by now; a slot that was stored anew since has another death of its own. */
    void bury(Instant now) {
        for (Death next = deaths.peek(); next != null && !now.isBefore(next.at()); next = deaths.peek()) {
            deaths.remove();
            Slot slot = slots.get(next.key());
            if (slot != null && !now.isBefore(slot.gone())) {
                slots.remove(next.key());
            }
        }
    }
}
