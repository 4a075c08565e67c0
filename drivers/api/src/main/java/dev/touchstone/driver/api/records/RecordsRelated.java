package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/**
 * References between records hold. A write of any contract that refers to a record that is not there fails
 * {@code VALIDATION}, names the model and the field, and changes nothing. Deleting a record that others refer to does with
 * them what their models declare, all of it or nothing: what would be refused is looked at when all else is done, so that a
 * record that goes by another way refuses nothing; a refusal is {@code VALIDATION} and names the model and field that refer.
 */
@ContractId(value = "records_related", needs = "records_basic")
public interface RecordsRelated {

    /**
     * The records that refer to a record, in the order of their own keys.
     *
     * @param model the model of the records that refer
     * @param field its field that refers
     * @param key the key of the record that is referred to
     * @param limit how many at most, at least 1
     * @param after where the page before ended; none for the first
     * @throws dev.touchstone.driver.api.BackendException {@code VALIDATION} if the field refers to nothing
     */
    Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after);
}
