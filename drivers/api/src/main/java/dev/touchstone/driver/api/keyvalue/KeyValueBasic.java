package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;
import java.util.Optional;

/**
 * One binary value per key, the last write wins, effects are visible at once to every client.
 *
 * <p>Each operation may fail with {@link dev.touchstone.driver.api.BackendException}: {@code VALIDATION} for a key that
 * is empty or has no UTF-8 form, {@code TOO_LARGE} above a declared limit, {@code TIMEOUT}, {@code UNAVAILABLE}. A null
 * argument is a {@link NullPointerException} before any I/O.
 */
@ContractId("keyvalue_basic")
public interface KeyValueBasic {

    /** Stores the value under the key, in the place of any earlier one. */
    void set(String key, byte[] value);

    /** The value of the key, in an array of its own; empty if there is none. */
    Optional<byte[]> get(String key);

    /** Removes the key, and says whether it was there: of several who race, one is told so. */
    boolean delete(String key);

    /** Whether the key has a value. */
    boolean exists(String key);
}
