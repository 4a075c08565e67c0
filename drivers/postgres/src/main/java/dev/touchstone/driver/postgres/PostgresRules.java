package dev.touchstone.driver.postgres;

import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the rules of a table are called, by which a failure tells which of them it was. Immutable. */
final class PostgresRules {

    private final PostgresTable table;

    PostgresRules(PostgresTable table) {
        this.table = table;
    }

    String check(PostgresColumn column) {
        return named("c", table.columns().indexOf(column));
    }

    String unique(List<String> together) {
        return named("u", table.model().uniques().indexOf(together));
    }

    String reference(String field) {
        return named(
                "f",
                table.model().references().stream()
                        .map(Reference::field)
                        .toList()
                        .indexOf(field));
    }

    private String named(String kind, int number) {
        return kind + number + "_" + table.hash(); // needs no quotes
    }

    /** The fields that each rule is about, by its name. */
    Map<String, List<String>> fields() {
        Model model = table.model();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        table.columns()
                .forEach(column ->
                        fields.put(check(column), List.of(column.field().name())));
        model.uniques().forEach(together -> fields.put(unique(together), together));
        model.references().forEach(one -> fields.put(reference(one.field()), List.of(one.field())));
        return fields;
    }

    /** The field of a column. */
    Stream<Field> field(String column) {
        return table.model().fields().stream()
                .filter(field -> PostgresNames.column(field.name()).equals(column));
    }
}
