package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.sql.SQLException;
import java.util.Optional;

/**
 * {@code records_versioned} on PostgreSQL: one statement compares and changes. Where it changed nothing, a second one looks
 * why; if that finds what was expected, it has only now come to be so, and the first is tried again. Thread-safe.
 */
final class PostgresRecordsVersioned implements RecordsVersioned {

    private final PostgresRecords records;

    PostgresRecordsVersioned(PostgresRecords records) {
        this.records = records;
    }

    @Override
    public Row update(Model model, Object key, long version, Row changes) {
        RecordChecks.versioned("UPDATE", model);
        Object checked = records.key("UPDATE", model, key);
        Row sound = records.changes("UPDATE", model, checked, changes);
        PostgresTable table = records.table(model);
        PostgresWrites writes = new PostgresWrites(table);
        PostgresStatement update = writes.answering(
                writes.update(checked, sound).add(" AND " + version(table).sql() + " = ?", version));
        return attempt("UPDATE", table, checked, version, update)
                .orElseThrow(() -> RecordFailures.missing("UPDATE", model, key));
    }

    @Override
    public boolean delete(Model model, Object key, long version) {
        RecordChecks.versioned("DELETE", model);
        Object checked = records.key("DELETE", model, key);
        PostgresTable table = records.table(model);
        PostgresWrites writes = new PostgresWrites(table);
        PostgresStatement delete = writes.answering(
                writes.delete(checked).add(" AND " + version(table).sql() + " = ?", version));
        return attempt("DELETE", table, checked, version, delete).isPresent();
    }

    private Optional<Row> attempt(
            String operation, PostgresTable table, Object key, long version, PostgresStatement write) {
        return records.write(operation, table.model(), call -> {
            Optional<Row> changed = call.row(write, table::read);
            while (changed.isEmpty()) {
                Optional<Long> found = found(call, table, key);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                if (found.get() != version) {
                    throw RecordFailures.stale(operation, table.model(), key, version, found.get());
                }
                changed = call.row(write, table::read);
            }
            return changed;
        });
    }

    private Optional<Long> found(PostgresCall call, PostgresTable table, Object key) throws SQLException {
        PostgresStatement select = table.select(version(table).sql()).add(" WHERE " + table.keyed(), table.key(key));
        records.saw(table, select);
        return call.row(select, row -> row.getLong(1));
    }

    private static PostgresColumn version(PostgresTable table) {
        return table.column(
                table.model().automatic(Automatic.VERSION).orElseThrow().name());
    }
}
