package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RowCursor;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/** A page of records in the order of their keys. */
record MemstorePage(String operation, Model model, int limit, Optional<Cursor> after) {

    /** The page of those that hold these values. */
    Page<Row> of(MemstoreRecords records, Row values) {
        RecordChecks.limit(operation, model, limit);
        Optional<Object> last = RowCursor.read(operation, model, List.of(), after)
                .map(row -> row.require(model.key().name()));
        List<Row> page = records.ask(operation, model, view -> view.page(model, values, last, limit + 1L));
        return page.size() <= limit
                ? new Page<>(page, Optional.empty())
                : new Page<>(
                        page.subList(0, limit), Optional.of(RowCursor.after(model, List.of(), page.get(limit - 1))));
    }
}
