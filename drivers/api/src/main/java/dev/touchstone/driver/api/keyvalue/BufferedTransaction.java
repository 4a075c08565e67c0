package dev.touchstone.driver.api.keyvalue;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A transaction that keeps its writes to itself until it commits, and remembers what it read for the store to compare
 * then: no lock is held while it is open, so two never wait for one another.
 */
public final class BufferedTransaction implements Transaction {

    private final Ground ground;
    private final Map<String, Optional<byte[]>> read = new LinkedHashMap<>();
    private final Map<String, byte[]> written = new LinkedHashMap<>();
    private boolean ended;

    /** What it stands on: the driver's part. */
    public interface Ground {

        /** Refuses a key or a value that could not be committed, and everything once the client is closed. */
        void check(String key, byte[] value);

        /** What lies under the key now. Called once per key, so a server may be told to watch it. */
        Optional<byte[]> read(String key);

        /**
         * Applies all writes at one moment at which everything that was read still is what it was.
         *
         * @param read what was found under each key that was read
         * @param written the last value of each key that was written
         * @throws BackendException {@code CONFLICT} if it is not; nothing is applied then
         */
        void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written);

        /** Gives back what the transaction held on the server; called once, whatever became of it. */
        default void end() {}
    }

    /** An open one. */
    public BufferedTransaction(Ground ground) {
        this.ground = ground;
    }

    @Override
    public void set(String key, byte[] value) {
        refuseIfEnded("set", key);
        ground.check(key, requireNonNull(value, "value"));
        written.put(key, value.clone());
    }

    @Override
    public Optional<byte[]> get(String key) {
        refuseIfEnded("get", key);
        byte[] own = written.get(requireNonNull(key, "name"));
        Optional<byte[]> found = own != null ? Optional.of(own) : read.computeIfAbsent(key, ground::read);
        return found.map(byte[]::clone);
    }

    @Override
    public void commit() {
        refuseIfEnded("commit", "transaction");
        try {
            ended = true;
            ground.commit(Collections.unmodifiableMap(read), Collections.unmodifiableMap(written));
        } finally {
            ground.end();
        }
    }

    @Override
    public void rollback() {
        if (!ended) {
            ended = true;
            ground.end();
        }
    }

    @Override
    public void close() {
        rollback();
    }

    private void refuseIfEnded(String operation, String key) {
        if (ended) {
            throw new BackendException(FailureKind.NOT_FOUND, operation, key, "this transaction has ended", null);
        }
    }
}
