package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/**
 * A record is changed only if it still is the version that the caller knows. A record's first version is 1, and every change
 * of any contract makes it one more. Only for models that have a version.
 */
@ContractId(value = "records_versioned", needs = "records_basic")
public interface RecordsVersioned {

    /**
     * Changes a record of this version, as {@link RecordsBasic#update} does.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code CONFLICT} if it is of another version; {@code NOT_FOUND};
     *     {@code VALIDATION}, also if the model has no version
     */
    Row update(Model model, Object key, long version, Row changes);

    /**
     * Deletes a record of this version, and says whether it was there.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code CONFLICT} if it is of another version
     */
    boolean delete(Model model, Object key, long version);
}
