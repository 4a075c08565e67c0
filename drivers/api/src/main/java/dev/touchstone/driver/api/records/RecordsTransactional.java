package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;

/**
 * Reads and writes of several records, of any model, take effect whole or not at all, as if they were alone. An open one
 * never lets anybody wait who only reads.
 */
@ContractId(value = "records_transactional", needs = "records_basic")
public interface RecordsTransactional {

    /** Begins one. */
    RecordsTransaction begin();
}
