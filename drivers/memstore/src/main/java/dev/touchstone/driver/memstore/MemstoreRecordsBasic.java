package dev.touchstone.driver.memstore;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code records_basic} on the in-process store. */
record MemstoreRecordsBasic(MemstoreRecords records) implements RecordsBasic {

    @Override
    public void setUp(Model model) {
        records.setUp(requireNonNull(model, "model"));
    }

    @Override
    public Row create(Model model, Row values) {
        Row row = whole("create", model, values);
        return records.change("create", model, edit -> edit.create(model, List.of(row)))
                .get(0);
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        MemstoreRecords.key("get", model, key);
        return records.ask("get", model, view -> view.get(model, key));
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        MemstoreRecords.key("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return records.change("update", model, edit -> edit.update(model, key, OptionalLong.empty(), sound));
    }

    @Override
    public boolean delete(Model model, Object key) {
        MemstoreRecords.key("delete", model, key);
        return records.change("delete", model, edit -> edit.delete(model, key, OptionalLong.empty()));
    }

    @Override
    public Row upsert(Model model, Row values) {
        Row row = whole("upsert", model, values);
        return records.change("upsert", model, edit -> edit.upsert(model, row));
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        return new MemstorePage("all", model, limit, after).of(records, Row.empty());
    }

    @Override
    public long count(Model model) {
        return records.ask("count", model, view -> view.count(model));
    }

    @Override
    public void clear(Model model) {
        records.change("clear", model, edit -> edit.deleteAll(model, Row.empty(), row -> true));
    }

    /** A whole record, sound and with a key that is none too long. */
    static Row whole(String operation, Model model, Row values) {
        Row row = RecordChecks.whole(operation, model, values);
        MemstoreRecords.key(operation, model, row.require(model.key().name()));
        return row;
    }
}
