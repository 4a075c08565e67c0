package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many keys in one call, answered in the order of the request. An empty batch succeeds and changes nothing.
 *
 * <p>One bad key or value fails the whole call as it would fail alone, names the key, and nothing of the batch is
 * written. More keys than the trait {@code maxBatchKeys} says are {@code TOO_LARGE}. With the trait {@code atomicBatch}
 * who reads the keys of a batch in one batch sees all of its writes or none. A null anywhere is a
 * {@link NullPointerException} before any I/O.
 */
@ContractId(value = "keyvalue_batch", needs = "keyvalue_basic")
public interface KeyValueBatch {

    /** Stores each value under its key, in the place of any earlier one. */
    void batchSet(Map<String, byte[]> entries);

    /** The value of each key, each in an array of its own; empty where there is none. */
    List<Optional<byte[]>> batchGet(List<String> keys);

    /** Removes the keys, and says of each whether it was there; one that is named twice was there the first time. */
    List<Boolean> batchDelete(List<String> keys);
}
