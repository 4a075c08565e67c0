package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.ContractId;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/** Many records with one call. */
@ContractId(
        value = "records_bulk",
        needs = {"records_basic", "records_query"})
public interface RecordsBulk {

    /**
     * Creates records. All are checked before one is written: a bad one, or two with one key, fail it with nothing stored.
     * Where the trait {@code atomicBulk} is declared, nothing is stored either if one of them is a double of what is there.
     *
     * @return what was stored, and if that is not all, the failure
     * @throws dev.touchstone.driver.api.BackendException if nothing was stored: {@code VALIDATION}, {@code DUPLICATE_KEY},
     *     {@code TOO_LARGE}
     */
    BulkResult createAll(Model model, List<Row> rows);

    /** The records with these keys, in the order of the keys; empty for each that is not there. */
    List<Optional<Row>> getAll(Model model, List<?> keys);

    /** Changes these fields of each record that the filter matches; answers how many it matched. */
    long updateWhere(Model model, Filter filter, Row changes);

    /** Deletes each record that the filter matches; answers how many it matched. */
    long deleteWhere(Model model, Filter filter);
}
