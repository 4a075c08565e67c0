package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.Page;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** Records are found by what they hold. */
@ContractId(value = "records_query", needs = "records_basic")
public interface RecordsQuery {

    /**
     * The records that a query asks for.
     *
     * @return those of one page, with a cursor if there are more behind a limit
     * @throws dev.touchstone.driver.api.BackendException {@code VALIDATION} if it names a field that the model does not have,
     *     compares what has no order or is of another type, or with what no such field can hold, or has a negative number
     */
    Page<Row> query(Model model, Query query);

    /** How many records a filter matches. */
    long count(Model model, Filter filter);
}
