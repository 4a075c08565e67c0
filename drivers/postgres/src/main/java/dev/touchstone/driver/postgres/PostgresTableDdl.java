package dev.touchstone.driver.postgres;

import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Length;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Rules;
import dev.touchstone.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that make a table, in which its model's rules hold whoever writes. */
final class PostgresTableDdl {

    private static final int MOST_INDEXED_CODE_POINTS =
            650; // 4 B each; an entry of an index has 2,704 B (manual, 67.1)

    private final PostgresTable table;
    private final PostgresRules rules;
    private final Function<Model, PostgresTable> others;

    /** Of this table, where others find theirs. */
    PostgresTableDdl(PostgresTable table, Function<Model, PostgresTable> others) {
        this.table = table;
        this.rules = new PostgresRules(table);
        this.others = others;
    }

    /** All that belongs to it. */
    String create() {
        List<String> parts =
                new ArrayList<>(table.columns().stream().map(this::column).toList());
        parts.addAll(uniques());
        table.model().references().forEach(reference -> parts.add(reference(reference)));
        String create = "CREATE TABLE " + table.sql() + " (" + PostgresNames.listed(parts) + ")";
        return Stream.concat(Stream.of(create), Stream.concat(indexes(), new PostgresTrigger(table).create()))
                .collect(Collectors.joining("; "));
    }

    private String column(PostgresColumn column) {
        String type = column.type() + (column.isTextual() ? " COLLATE \"C\"" : "");
        String check = PostgresChecks.of(table.model(), column);
        return column.sql() + " " + type + (column.field().nullable() ? "" : " NOT NULL") + initial(column)
                + (check.isEmpty() ? "" : " CONSTRAINT " + rules.check(column) + " CHECK (" + check + ")");
    }

    private static String initial(PostgresColumn column) {
        Field field = column.field();
        return switch (field.automatic()) {
            case NO ->
                field.initial()
                        .map(column::text)
                        .map(text -> " DEFAULT " + PostgresNames.literal(text) + "::" + column.type())
                        .orElse("");
            case VERSION -> " DEFAULT 1";
            // the same in both of a row, by the server's clock
            case CREATED_AT, UPDATED_AT -> " DEFAULT statement_timestamp()";
        };
    }

    /** The checks that its columns should have, to be compared with those that they have. */
    String checks() {
        return table.columns().stream()
                .map(column -> rules.check(column) + " " + PostgresChecks.of(table.model(), column))
                .collect(Collectors.joining("\n"));
    }

    /** Puts them in the place of others; rows that are there need not pass before they are next written. */
    String changeChecks() {
        List<String> changes = new ArrayList<>();
        for (PostgresColumn column : table.columns()) {
            String check = PostgresChecks.of(table.model(), column);
            changes.add("DROP CONSTRAINT IF EXISTS " + rules.check(column));
            if (!check.isEmpty()) {
                changes.add("ADD CONSTRAINT " + rules.check(column) + " CHECK (" + check + ") NOT VALID");
            }
        }
        return "ALTER TABLE " + table.sql() + " " + PostgresNames.listed(changes);
    }

    private List<String> uniques() {
        List<String> uniques = new ArrayList<>();
        String kind = " PRIMARY KEY (";
        for (List<String> together : table.model().uniques()) {
            List<String> columns =
                    table.columns(together).stream().map(PostgresColumn::sql).toList();
            uniques.add("CONSTRAINT " + rules.unique(together) + kind + PostgresNames.listed(columns) + ")");
            kind = " UNIQUE (";
        }
        return uniques;
    }

    /** A refusal waits until all else is done that the statement does, so that a row that goes by another way refuses nothing. */
    private String reference(Reference reference) {
        PostgresTable target =
                reference.target() == table.model().type() ? table : others.apply(Model.of(reference.target()));
        return "CONSTRAINT " + rules.reference(reference.field()) + " FOREIGN KEY ("
                + table.column(reference.field()).sql() + ") REFERENCES " + target.sql() + " ("
                + target.key().sql() + ")" + onDelete(reference.onDelete());
    }

    private static String onDelete(OnDelete rule) {
        return switch (rule) {
            case REFUSE -> " ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";
            case CASCADE -> " ON DELETE CASCADE";
            case SET_NULL -> " ON DELETE SET NULL";
        };
    }

    private Stream<String> indexes() {
        List<String> found = table.model().uniques().stream()
                .map(together -> together.get(0))
                .toList();
        return table.columns().stream()
                .filter(column -> column.field().type() instanceof FieldType.Single)
                .filter(column -> column.field().indexed() || refers(column))
                .filter(column -> !found.contains(column.field().name()))
                .map(column -> "CREATE INDEX ON " + table.sql() + method(column) + " (" + column.sql() + ")");
    }

    private boolean refers(PostgresColumn column) {
        return table.model().references().stream()
                .anyMatch(reference -> reference.field().equals(column.field().name()));
    }

    /** A text may be too long for the index that knows an order; then there is one that knows only what is equal. */
    private String method(PostgresColumn column) {
        boolean isShort = refers(column)
                || !column.field().type().is(Scalar.TEXT)
                || Rules.declared(table.model(), column.field()).stream()
                        .anyMatch(one -> one.getAnnotation() instanceof Length length
                                && length.max() <= MOST_INDEXED_CODE_POINTS);
        return isShort && !column.field().type().is(Scalar.BYTES) ? "" : " USING hash";
    }
}
