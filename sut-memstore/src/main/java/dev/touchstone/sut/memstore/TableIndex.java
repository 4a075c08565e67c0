package dev.touchstone.sut.memstore;

import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The records of a model by the values of some of its fields, compared as values and never as joined text. A record with
 * null in one of them is not in it. Immutable: each change answers another one.
 */
record TableIndex(List<String> fields, boolean isUnique, TreePMap<List<Object>, TreePMap<Object, Row>> records) {

    static TableIndex on(List<String> fields, boolean isUnique) {
        return new TableIndex(fields, isUnique, TreePMap.empty(TableIndex::compare));
    }

    private static int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Values.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    TableIndex with(Object key, Row row) {
        return values(row)
                .map(values -> with(values, holding(values).plus(key, row)))
                .orElse(this);
    }

    TableIndex without(Object key, Row row) {
        return values(row)
                .map(values -> with(values, holding(values).minus(key)))
                .orElse(this);
    }

    private TableIndex with(List<Object> values, TreePMap<Object, Row> holding) {
        return new TableIndex(
                fields, isUnique, holding.isEmpty() ? records.minus(values) : records.plus(values, holding));
    }

    /** Whether rows that hold these values can be looked up in it. */
    boolean knows(Row values) {
        return values(values).isPresent();
    }

    /** The records, by their keys, that hold the same as this row in the fields of the index. */
    TreePMap<Object, Row> like(Row row) {
        return values(row).map(this::holding).orElseGet(Table::nothing);
    }

    private TreePMap<Object, Row> holding(List<Object> values) {
        TreePMap<Object, Row> found = records.get(values);
        return found == null ? Table.nothing() : found;
    }

    private Optional<List<Object>> values(Row row) {
        List<Object> values = new ArrayList<>(fields.size());
        for (String field : fields) {
            Object value = row.get(field);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }
}
