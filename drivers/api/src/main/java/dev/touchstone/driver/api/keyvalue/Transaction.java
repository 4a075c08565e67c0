package dev.touchstone.driver.api.keyvalue;

import java.util.Optional;

/**
 * An open transaction. Its writes are seen by nobody else before it commits. For one thread at a time.
 *
 * <p>Once it has ended, by {@link #commit}, {@link #rollback} or {@link #close}, each of {@code set}, {@code get} and
 * {@code commit} fails {@code NOT_FOUND} and changes nothing. A commit that failed has ended it too.
 */
public interface Transaction extends AutoCloseable {

    /**
     * Stores the value under the key once it commits.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code VALIDATION} or {@code TOO_LARGE}, for this call alone: the
     *     transaction goes on without it
     */
    void set(String key, byte[] value);

    /** What this transaction wrote last under the key, else what it found there when it first looked. */
    Optional<byte[]> get(String key);

    /**
     * Makes all writes visible at one moment, at which everything that was read still holds.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code CONFLICT} if a key that was read here was changed by
     *     somebody else; nothing is applied then
     */
    void commit();

    /** Ends it and leaves everything as it was; on an ended one it does nothing. */
    void rollback();

    /** The same as {@link #rollback}. */
    @Override
    void close();
}
