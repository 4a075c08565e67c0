package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;
import java.time.Duration;

/**
 * A key may carry a deadline; past it the key is as if deleted, for every operation of every contract. The server's clock
 * decides. A time to live is rounded up to the trait {@code ttlResolution}: a key is never gone early. Whatever stores a
 * value without a time to live (a plain set, a batch, a transaction, a swap) lifts the deadline.
 *
 * <p>Fails {@code VALIDATION} for a time to live that is too large for the store (100 years never are), and where it must
 * be positive for one that is not; a null argument is a {@link NullPointerException} before any I/O.
 */
@ContractId(value = "keyvalue_ttl", needs = "keyvalue_basic")
public interface KeyValueTtl {

    /** Stores the value under the key, in the place of any earlier value and deadline. The time to live is positive. */
    void set(String key, byte[] value, Duration ttl);

    /**
     * Gives a key this deadline, in the place of any earlier one; zero or a negative time removes the key at once.
     *
     * @return whether the key was there
     */
    boolean expire(String key, Duration ttl);

    /** How long the key has left. */
    Ttl ttl(String key);

    /** Lifts the deadline of a key, and says whether it had one. */
    boolean persist(String key);
}
