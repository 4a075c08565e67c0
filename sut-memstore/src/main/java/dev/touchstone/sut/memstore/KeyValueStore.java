package dev.touchstone.sut.memstore;

import dev.touchstone.sut.memstore.Slots.Slot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binary values under binary keys, kept in the order of the keys' bytes. Each operation takes place at one moment of the
 * clock, those on many keys too: one lock guards all. Arrays are copied both ways. Thread-safe.
 */
public final class KeyValueStore {

    /** The time that a key without a deadline has left. */
    public static final Duration FOR_GOOD = Duration.ofSeconds(Long.MAX_VALUE);

    private final Clock clock;
    private final Slots slots = new Slots();
    private final Lock lock = new ReentrantLock();

    /**
     * A key with its value.
     *
     * @param key a copy
     * @param value a copy
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Item(byte[] key, byte[] value) {}

    KeyValueStore(Clock clock) {
        this.clock = clock;
    }

    /** Stores the value for good, in the place of any earlier one. */
    public void set(byte[] key, byte[] value) {
        change(now -> put(key, value, Instant.MAX));
    }

    /** Stores the value for this long, in the place of any earlier one. */
    public void set(byte[] key, byte[] value, Duration ttl) {
        change(now -> put(key, value, now.plus(ttl)));
    }

    /** The value, if there is one. */
    public Optional<byte[]> get(byte[] key) {
        return ask(now -> found(key));
    }

    /** Removes the key, and says whether it was there. */
    public boolean delete(byte[] key) {
        return ask(now -> slots.remove(key));
    }

    /** Whether the key has a value. */
    public boolean exists(byte[] key) {
        return ask(now -> slots.find(key) != null);
    }

    /** Lets the key live this long from now on, zero or less not at all; whether it was there. */
    public boolean expire(byte[] key, Duration ttl) {
        return ask(now -> redate(key, slots.find(key), now.plus(ttl)));
    }

    /** Lifts the deadline, and says whether there was one. */
    public boolean persist(byte[] key) {
        return ask(now -> {
            Slot slot = slots.find(key);
            return slot != null && slot.hasDeadline() && redate(key, slot, Instant.MAX);
        });
    }

    /** How long the key has left, {@link #FOR_GOOD} if nobody set a deadline; empty if it is not there. */
    public Optional<Duration> left(byte[] key) {
        return ask(now -> Optional.ofNullable(slots.find(key))
                .map(slot -> slot.hasDeadline() ? Duration.between(now, slot.gone()) : FOR_GOOD));
    }

    /** Stores all of them at one moment. */
    public void setAll(Map<byte[], byte[]> entries) {
        change(now -> putAll(entries));
    }

    /** The values of all of them at one moment. */
    public List<Optional<byte[]>> getAll(List<byte[]> keys) {
        return ask(now -> keys.stream().map(this::found).toList());
    }

    /** Removes all of them at one moment, and says of each in turn whether it was there. */
    public List<Boolean> deleteAll(List<byte[]> keys) {
        return ask(now -> keys.stream().map(slots::remove).toList());
    }

    /** The first of the keys with this prefix, or those after a key of them, in order. */
    public List<Item> page(byte[] prefix, Optional<byte[]> after, int most) {
        return ask(now -> {
            List<Item> page = new ArrayList<>();
            for (Map.Entry<byte[], Slot> each :
                    slots.from(after.orElse(prefix), after.isEmpty()).entrySet()) {
                if (page.size() == most || !startsWith(each.getKey(), prefix)) {
                    break;
                }
                page.add(new Item(each.getKey().clone(), each.getValue().value().clone()));
            }
            return page;
        });
    }

    /** How many keys have this prefix. */
    public long count(byte[] prefix) {
        return ask(now -> slots.from(prefix, true).keySet().stream()
                .takeWhile(key -> startsWith(key, prefix))
                .count());
    }

    /**
     * Stores the next value, or removes the key for none, if it holds what is expected.
     *
     * @return what it held just before
     */
    public Optional<byte[]> exchange(byte[] key, Optional<byte[]> expected, Optional<byte[]> next) {
        return ask(now -> {
            Optional<byte[]> held = found(key);
            if (same(held, expected)) {
                next.ifPresentOrElse(value -> put(key, value, Instant.MAX), () -> slots.remove(key));
            }
            return held;
        });
    }

    /** Stores all of them at one moment at which the others hold what is expected; whether they did. */
    public boolean commit(Map<byte[], Optional<byte[]>> expected, Map<byte[], byte[]> entries) {
        return ask(now -> {
            boolean asExpected =
                    expected.entrySet().stream().allMatch(each -> same(found(each.getKey()), each.getValue()));
            if (asExpected) {
                putAll(entries);
            }
            return asExpected;
        });
    }

    /** Whether both hold the same bytes, or both hold none. */
    public static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }

    private void put(byte[] key, byte[] value, Instant gone) {
        slots.put(key.clone(), new Slot(value.clone(), gone));
    }

    private void putAll(Map<byte[], byte[]> entries) {
        entries.forEach((key, value) -> put(key, value, Instant.MAX));
    }

    private boolean redate(byte[] key, @Nullable Slot slot, Instant gone) {
        if (slot != null) {
            put(key, slot.value(), gone);
        }
        return slot != null;
    }

    private Optional<byte[]> found(byte[] key) {
        return Optional.ofNullable(slots.find(key)).map(slot -> slot.value().clone());
    }

    private static boolean startsWith(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }

    private <T> T ask(Function<Instant, T> question) {
        lock.lock();
        try {
            return question.apply(now());
        } finally {
            lock.unlock();
        }
    }

    private void change(Consumer<Instant> change) {
        lock.lock();
        try {
            change.accept(now());
        } finally {
            lock.unlock();
        }
    }

    /** The moment of the operation, before which all is thrown away that is gone by then. */
    private Instant now() {
        Instant now = clock.instant();
        slots.bury(now);
        return now;
    }
}
