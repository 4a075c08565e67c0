package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/** {@code records_bulk} on the in-process store: each call is one change under its one lock. */
record MemstoreRecordsBulk(MemstoreRecords records) implements RecordsBulk {

    @Override
    public BulkResult createAll(Model model, List<Row> rows) {
        List<Row> whole = rows.stream()
                .map(row -> MemstoreRecordsBasic.whole("createAll", model, row))
                .toList();
        return BulkResult.of(records.change("createAll", model, edit -> edit.create(model, whole)));
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        keys.forEach(key -> MemstoreRecords.key("getAll", model, key));
        return records.ask(
                "getAll",
                model,
                view -> keys.stream().map(key -> view.get(model, (Object) key)).toList());
    }

    @Override
    public long updateWhere(Model model, Filter filter, Row changes) {
        QueryChecks.check("updateWhere", model, filter);
        Row sound = RecordChecks.changesOfMany("updateWhere", model, changes);
        return records.change(
                "updateWhere",
                model,
                edit -> edit.updateAll(model, MemstoreRecords.held(filter), Matching.of(filter), sound));
    }

    @Override
    public long deleteWhere(Model model, Filter filter) {
        QueryChecks.check("deleteWhere", model, filter);
        return records.change(
                "deleteWhere", model, edit -> edit.deleteAll(model, MemstoreRecords.held(filter), Matching.of(filter)));
    }
}
