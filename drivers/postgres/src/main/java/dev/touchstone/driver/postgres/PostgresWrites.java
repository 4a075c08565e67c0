package dev.touchstone.driver.postgres;

import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that write to a table. Those that change one row answer it as it then is. */
final class PostgresWrites {

    private final PostgresTable table;

    PostgresWrites(PostgresTable table) {
        this.table = table;
    }

    PostgresStatement insert(Row row) {
        return answering(inserted(row));
    }

    /** When it was created, and its version, are the trigger's matter. */
    PostgresStatement upsert(Row row) {
        String changes = table.columns(row.fields()).stream()
                .map(column -> column.sql() + " = excluded." + column.sql())
                .collect(Collectors.joining(", "));
        return answering(inserted(row)
                .add(" ON CONFLICT (" + table.key().sql() + ") DO UPDATE SET ")
                .add(changes));
    }

    private PostgresStatement inserted(Row row) {
        PostgresStatement insert = new PostgresStatement(table.insertion(List.copyOf(row.fields())));
        row.values()
                .forEach((field, value) -> insert.add("", table.column(field).bound(value)));
        return insert;
    }

    /** All of these or none, as one JSON text: a statement that is the same however many they are. In the order of their keys. */
    PostgresStatement insertAll(Collection<String> fields, List<Row> rows) {
        List<PostgresColumn> columns = table.columns(fields);
        String types = columns.stream()
                .map(column -> column.sql() + " " + column.type())
                .collect(Collectors.joining(", "));
        return answering(new PostgresStatement("INSERT INTO " + table.sql() + " (" + names(columns) + ") SELECT ")
                .add(names(columns))
                .add(" FROM json_to_recordset(?::json) AS given (" + types + ")", json(columns, rows))
                .add(" ORDER BY " + table.key().sql()));
    }

    /** Every value is text in it, since a JSON number has no {@code -0.0}; null and JSON are themselves. */
    private static String json(List<PostgresColumn> columns, List<Row> rows) {
        return JsonTree.write(rows.stream().map(row -> json(columns, row)).toList());
    }

    private static Map<String, @Nullable Object> json(List<PostgresColumn> columns, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (PostgresColumn column : columns) {
            Object value = row.get(column.field().name());
            boolean isItself = value instanceof Map;
            values.put(PostgresNames.column(column.field().name()), isItself ? value : column.text(value));
        }
        return values;
    }

    /** Adds an update; which rows are meant is to follow. Without a change it still is one, for the trigger. */
    PostgresStatement update(Row changes, PostgresStatement update) {
        update.add("UPDATE " + table.sql() + " AS changed SET ");
        if (changes.fields().isEmpty()) {
            return update.add(table.key().sql() + " = changed." + table.key().sql());
        }
        String start = "";
        for (PostgresColumn column : table.columns(changes.fields())) {
            update.add(
                    start + column.sql() + " = " + column.parameter(),
                    column.bound(changes.get(column.field().name())));
            start = ", ";
        }
        return update;
    }

    PostgresStatement update(Object key, Row changes) {
        return update(changes, new PostgresStatement("")).add(" WHERE " + table.keyed(), table.key(key));
    }

    PostgresStatement delete(Object key) {
        return new PostgresStatement("DELETE FROM " + table.sql()).add(" WHERE " + table.keyed(), table.key(key));
    }

    /** Has it answer the rows that it wrote. */
    PostgresStatement answering(PostgresStatement write) {
        return write.add(" RETURNING " + table.selected());
    }

    private static String names(List<PostgresColumn> columns) {
        return columns.stream().map(PostgresColumn::sql).collect(Collectors.joining(", "));
    }
}
