package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/**
 * Records are created, read, changed and deleted by their key.
 *
 * <p>Each operation of this and of every other contract of records, a read too, fails {@code VALIDATION} for a model that is
 * not set up in the namespace, whatever else would come of it; the failure names the model, and nothing was changed.
 */
@ContractId("records_basic")
public interface RecordsBasic {

    /**
     * Makes ready what records of this model need here. Whoever uses a model does this first, after the models that it refers
     * to; done again it does nothing, whoever did it before.
     *
     * @throws dev.touchstone.driver.api.BackendException {@code VALIDATION} if the namespace holds a model of this name with
     *     other fields, types, uniques or references: both are told; {@code UNSUPPORTED} if the model declares what the
     *     backend does not claim
     */
    void setUp(Model model);

    /**
     * Creates a record. What is left out gets its default, else null; what the backend fills is not taken from the row.
     *
     * @return the record as it is stored
     * @throws dev.touchstone.driver.api.BackendException {@code DUPLICATE_KEY} if there is one with this key;
     *     {@code VALIDATION}; {@code TOO_LARGE}
     */
    Row create(Model model, Row values);

    /** The record with this key, if there is one. */
    Optional<Row> get(Model model, Object key);

    /**
     * Changes these fields of a record and no other. Of two that change different fields at once, both are done.
     *
     * @return the record as it is stored then
     * @throws dev.touchstone.driver.api.BackendException {@code NOT_FOUND} if there is none with this key; {@code VALIDATION},
     *     also if the changes hold another key
     */
    Row update(Model model, Object key, Row changes);

    /** Deletes a record, and says whether it was there. */
    boolean delete(Model model, Object key);

    /**
     * Creates a record, or puts it in the place of the one with its key, all fields of it: what is left out gets its default,
     * else null. When the first was created stays.
     *
     * @return the record as it is stored
     */
    Row upsert(Model model, Row values);

    /**
     * All records in the order of their keys: text by code points, numbers by value, UUIDs by unsigned bytes.
     *
     * @param limit how many at most, at least 1
     * @param after where the page before ended; none for the first
     */
    Page<Row> all(Model model, int limit, Optional<Cursor> after);

    /** How many records there are. */
    long count(Model model);

    /** Deletes all records of the model here. */
    void clear(Model model);
}
