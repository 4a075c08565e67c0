package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model in a namespace: its name and columns. The name tells models of one name and another shape apart,
 * so that no statement that a server has prepared ever meets a table of another shape. Thread-safe.
 */
final class PostgresTable {

    private final Model model;
    private final String hash;
    private final String name;
    private final List<PostgresColumn> columns;
    private final Map<String, PostgresColumn> byField;
    private final String selected;
    private final String sql;
    private final String keyed;
    private final Map<List<String>, String> insertions = new ConcurrentHashMap<>();

    PostgresTable(byte[] ns, Model model) {
        this.model = model;
        this.hash = PostgresNames.hash(
                ns,
                model.name().getBytes(UTF_8),
                String.join("\n", model.shape()).getBytes(UTF_8));
        this.name = PostgresNames.readable(model.name(), hash);
        this.columns = model.fields().stream().map(PostgresColumn::of).toList();
        this.byField = columns.stream()
                .collect(Collectors.toMap(column -> column.field().name(), Function.identity()));
        this.selected = selected(columns);
        this.sql = PostgresNames.quoted(name);
        this.keyed = key().sql() + " = " + key().parameter();
    }

    Model model() {
        return model;
    }

    /** What is in the names of all that belongs to it. */
    String hash() {
        return hash;
    }

    /** Its name, not quoted. */
    String name() {
        return name;
    }

    /** Its name in a statement. */
    String sql() {
        return sql;
    }

    List<PostgresColumn> columns() {
        return columns;
    }

    PostgresColumn column(String field) {
        PostgresColumn column = byField.get(field);
        if (column == null) {
            throw new IllegalArgumentException(model + " has no " + field);
        }
        return column;
    }

    PostgresColumn key() {
        return column(model.key().name());
    }

    /** The columns of these fields. */
    List<PostgresColumn> columns(Collection<String> fields) {
        return fields.stream().map(this::column).toList();
    }

    /** A new row with a value in each of these columns. */
    String insertion(List<String> fields) {
        return insertions.computeIfAbsent(fields, some -> {
            List<PostgresColumn> filled = columns(some);
            return "INSERT INTO " + sql
                    + filled.stream().map(PostgresColumn::sql).collect(Collectors.joining(", ", " (", ")"))
                    + filled.stream()
                            .map(PostgresColumn::parameter)
                            .collect(Collectors.joining(", ", " VALUES (", ")"));
        });
    }

    /** All of its rows; which of them is to be added. */
    PostgresStatement select() {
        return select(selected);
    }

    /** This of its rows, alike. */
    PostgresStatement select(String columns) {
        return new PostgresStatement("SELECT " + columns, " FROM " + sql());
    }

    /** The head of a statement that answers, in place of rows, which of them there are, each with its version for the server. */
    String versions() {
        return "SELECT " + key().sql() + "::text || ' ' || xmin::text";
    }

    /** The condition that a row has a key. */
    String keyed() {
        return keyed;
    }

    /** All of it, for a statement that answers rows. */
    String selected() {
        return selected;
    }

    /** These, alike. */
    static String selected(List<PostgresColumn> some) {
        return some.stream().map(PostgresColumn::selected).collect(Collectors.joining(", "));
    }

    /** A whole row of a statement that answers rows. */
    Row read(ResultSet row) throws SQLException {
        return read(columns, row);
    }

    /** What of it was selected. */
    static Row read(List<PostgresColumn> some, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < some.size(); i++) {
            PostgresColumn column = some.get(i);
            values.put(column.field().name(), column.read(row, i + 1));
        }
        return Row.of(values);
    }

    /** A key as a parameter. */
    Object key(Object key) {
        return requireNonNull(key().bound(key));
    }
}
