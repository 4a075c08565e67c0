package dev.touchstone.dsl.records;

import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some fields of a record. Immutable.
 *
 * @param <T> the record class
 */
public final class Part<T extends Record> {

    private final RecordType<T> type;
    private final Row row;

    Part(RecordType<T> type, Row row) {
        this.type = type;
        this.row = row;
    }

    /** What a field holds, as a row has it: an enum by its name, bytes as a {@link dev.touchstone.model.Blob}. */
    public @Nullable Object get(FieldRef<T, ?> field) {
        return get(FieldName.of(field).in(type));
    }

    /** The same, of the field with this name in the backend. @throws IllegalArgumentException if it was not asked for */
    public @Nullable Object get(String field) {
        if (!row.has(field)) {
            throw new IllegalArgumentException(field + " is not in it, only " + fields());
        }
        return row.get(field);
    }

    /** The names of the fields in the backend. */
    public Set<String> fields() {
        return row.fields();
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
