package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code records_bulk} on PostgreSQL: one statement for all of them, which locks rows in the order of their keys. Thread-safe. */
final class PostgresRecordsBulk implements RecordsBulk {

    private final PostgresRecords records;

    PostgresRecordsBulk(PostgresRecords records) {
        this.records = records;
    }

    @Override
    public BulkResult createAll(Model model, List<Row> rows) {
        List<Row> whole =
                rows.stream().map(row -> records.whole("INSERT", model, row)).toList();
        if (whole.isEmpty()) {
            return BulkResult.of(List.of());
        }
        PostgresTable table = records.table(model);
        PostgresStatement insert =
                new PostgresWrites(table).insertAll(whole.get(0).fields(), whole);
        List<Row> stored = records.write("INSERT", model, call -> call.rows(insert, table::read));
        Map<String, Row> byKey = byKey(model, stored);
        return BulkResult.of(
                whole.stream().map(row -> byKey.get(text(model, row))).toList());
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        List<?> checked =
                keys.stream().map(key -> records.key("SELECT", model, key)).toList();
        if (checked.isEmpty()) {
            return List.of();
        }
        PostgresTable table = records.table(model);
        PostgresStatement select = PostgresFilter.add(
                table.select().add(" WHERE "), table, new Filter.In(model.key().name(), checked));
        Map<String, Row> byKey = byKey(model, records.rows(table, select));
        return checked.stream()
                .map(key -> Optional.ofNullable(byKey.get(RowJson.text(key))))
                .toList();
    }

    @Override
    public long updateWhere(Model model, Filter filter, Row changes) {
        Row sound = PostgresSizes.checked("UPDATE", model, RecordChecks.changesOfMany("UPDATE", model, changes));
        QueryChecks.check("UPDATE", model, filter);
        PostgresTable table = records.table(model);
        return records.write("UPDATE", model, call -> {
            Filter understood = records.understood(call, table, filter);
            PostgresStatement held = held(table, understood, "NO KEY UPDATE");
            new PostgresWrites(table).update(sound, held);
            held.add(" FROM held WHERE changed." + table.key().sql() + " = held.key");
            return matched(call, table, understood, held);
        });
    }

    @Override
    public long deleteWhere(Model model, Filter filter) {
        QueryChecks.check("DELETE", model, filter);
        PostgresTable table = records.table(model);
        return records.write("DELETE", model, call -> {
            Filter understood = records.understood(call, table, filter);
            PostgresStatement held = held(table, understood, "UPDATE")
                    .add("DELETE FROM " + table.sql() + " AS gone USING held WHERE gone."
                            + table.key().sql() + " = held.key");
            return matched(call, table, understood, held);
        });
    }

    /** The keys that match, whose rows are locked in their order, so that two who change many never wait in a circle. */
    private static PostgresStatement held(PostgresTable table, Filter understood, String lock) {
        String key = table.key().sql();
        PostgresStatement held =
                new PostgresStatement("WITH held (key) AS (SELECT " + key + " FROM " + table.sql() + " WHERE ");
        return PostgresFilter.add(held, table, understood).add(" ORDER BY " + key + " FOR " + lock + ") ");
    }

    private long matched(PostgresCall call, PostgresTable table, Filter understood, PostgresStatement write)
            throws SQLException {
        long matched = call.update(write);
        records.saw(table, PostgresFilter.add(table.select("").add(" WHERE "), table, understood));
        return matched;
    }

    private static Map<String, Row> byKey(Model model, List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> text(model, row), Function.identity()));
    }

    private static String text(Model model, Row row) {
        return RowJson.text(row.require(model.key().name()));
    }
}
