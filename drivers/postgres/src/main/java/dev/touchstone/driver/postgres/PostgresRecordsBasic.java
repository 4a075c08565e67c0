package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/** {@code records_basic} on PostgreSQL: a table per model, a statement per operation. Thread-safe. */
final class PostgresRecordsBasic implements RecordsBasic {

    private final PostgresRecords records;
    private final PostgresQueries queries;

    PostgresRecordsBasic(PostgresRecords records) {
        this.records = records;
        this.queries = new PostgresQueries(records);
    }

    @Override
    public void setUp(Model model) {
        records.setUp(model);
    }

    @Override
    public Row create(Model model, Row values) {
        PostgresTable table = records.table(model);
        Row row = records.whole("INSERT", model, values);
        PostgresStatement insert = new PostgresWrites(table).insert(row);
        return records.write("INSERT", model, call -> call.row(insert, table::read))
                .orElseThrow();
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        PostgresTable table = records.table(model);
        Object checked = records.key("SELECT", model, key);
        PostgresStatement select = table.select().add(" WHERE " + table.keyed(), table.key(checked));
        return records.rows(table, select).stream().findFirst();
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        PostgresTable table = records.table(model);
        Object checked = records.key("UPDATE", model, key);
        Row sound = records.changes("UPDATE", model, checked, changes);
        PostgresWrites writes = new PostgresWrites(table);
        PostgresStatement update = writes.answering(writes.update(checked, sound));
        return records.write("UPDATE", model, call -> call.row(update, table::read))
                .orElseThrow(() -> RecordFailures.missing("UPDATE", model, key));
    }

    @Override
    public boolean delete(Model model, Object key) {
        Object checked = records.key("DELETE", model, key);
        PostgresStatement delete = new PostgresWrites(records.table(model)).delete(checked);
        return records.write("DELETE", model, call -> call.update(delete) > 0);
    }

    @Override
    public Row upsert(Model model, Row values) {
        PostgresTable table = records.table(model);
        Row row = records.whole("INSERT", model, values);
        PostgresStatement upsert = new PostgresWrites(table).upsert(row);
        return records.write("INSERT", model, call -> call.row(upsert, table::read))
                .orElseThrow();
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        RecordChecks.limit("SELECT", model, limit);
        Query all = Query.of(new Filter.All()).limit(limit);
        return queries.page(model, after.map(all::after).orElse(all));
    }

    @Override
    public long count(Model model) {
        return queries.count(model, new Filter.All());
    }

    @Override
    public void clear(Model model) {
        PostgresTable table = records.table(model);
        records.write("DELETE", model, call -> call.update("DELETE FROM " + table.sql()));
    }
}
