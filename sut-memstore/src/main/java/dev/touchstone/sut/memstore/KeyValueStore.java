package dev.touchstone.sut.memstore;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Binary values under binary keys, kept in the order of the keys' bytes. Each operation is atomic. Thread-safe. */
public final class KeyValueStore {

    private final ConcurrentNavigableMap<byte[], byte[]> values = new ConcurrentSkipListMap<>(Arrays::compareUnsigned);

    KeyValueStore() {}

    /** Stores a copy of the value, in the place of any earlier one. */
    public void set(byte[] key, byte[] value) {
        values.put(key.clone(), value.clone());
    }

    /** A copy of the value, if there is one. */
    public Optional<byte[]> get(byte[] key) {
        return Optional.ofNullable(values.get(key)).map(byte[]::clone);
    }

    /** Removes the key, and says whether it was there. */
    public boolean delete(byte[] key) {
        return values.remove(key) != null;
    }

    /** Whether the key has a value. */
    public boolean exists(byte[] key) {
        return values.containsKey(key);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
