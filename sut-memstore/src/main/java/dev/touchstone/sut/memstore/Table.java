package dev.touchstone.sut.memstore;

import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * The records of one model in the order of their keys, with their indexes. Immutable: each change answers another table,
 * which shares with this one all that stays.
 */
record Table(Model model, TreePMap<Object, Row> rows, List<TableIndex> indexes) {

    private static final TreePMap<Object, Row> NOTHING = TreePMap.empty(Values::compare);

    static Table of(Model model) {
        Stream<TableIndex> unique = model.uniquesBesideKey().stream().map(fields -> TableIndex.on(fields, true));
        Stream<TableIndex> others = Stream.concat(
                        model.fields().stream().filter(Table::isIndexed).map(Field::name),
                        model.references().stream().map(Reference::field))
                .distinct()
                .map(field -> TableIndex.on(List.of(field), false));
        return new Table(model, NOTHING, Stream.concat(unique, others).toList());
    }

    private static boolean isIndexed(Field field) {
        return field.indexed() && field.type() instanceof FieldType.Single;
    }

    /** No record. */
    static TreePMap<Object, Row> nothing() {
        return NOTHING;
    }

    Object key(Row row) {
        return row.require(model.key().name());
    }

    @Nullable
    Row row(Object key) {
        return rows.get(key);
    }

    /** With one record more. @throws RecordRefusal if it is a double, be it of the key or by another rule */
    Table plus(Row row) {
        if (rows.containsKey(key(row))) {
            throw RecordRefusal.duplicate(model, List.of(model.key().name()));
        }
        return with(row);
    }

    /** With this record, in the place of the one with its key. @throws RecordRefusal if it is a double of another */
    Table with(Row row) {
        Table others = without(key(row));
        for (TableIndex index : others.indexes) {
            if (index.isUnique() && !index.like(row).isEmpty()) {
                throw RecordRefusal.duplicate(model, index.fields());
            }
        }
        Object key = key(row);
        return new Table(
                model,
                others.rows.plus(key, row),
                others.indexes.stream().map(index -> index.with(key, row)).toList());
    }

    Table without(Object key) {
        Row row = rows.get(key);
        return row == null
                ? this
                : new Table(
                        model,
                        rows.minus(key),
                        indexes.stream().map(index -> index.without(key, row)).toList());
    }

    /** All that hold these values, none of them null, and perhaps others: as few as the indexes can tell. */
    NavigableMap<Object, Row> candidates(Row values) {
        Object key = values.get(model.key().name());
        if (key != null) {
            return rows.subMap(key, true, key, true);
        }
        return indexes.stream()
                .filter(index -> index.knows(values))
                .map(index -> index.like(values))
                .min(Comparator.comparingInt(TreePMap::size))
                .orElse(rows);
    }
}
