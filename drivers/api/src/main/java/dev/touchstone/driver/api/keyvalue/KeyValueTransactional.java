package dev.touchstone.driver.api.keyvalue;

import dev.touchstone.driver.api.ContractId;

/**
 * A group of reads and writes takes effect whole or not at all, as if it were alone. Two open transactions, also of one
 * thread, never wait for one another: what they relied on is compared when they commit.
 */
@ContractId(value = "keyvalue_transactional", needs = "keyvalue_basic")
public interface KeyValueTransactional {

    /** Begins one. */
    Transaction begin();
}
