package dev.touchstone.dsl.records;

import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some fields of a record are to hold. What is left out is not the same as null: at a creation it gets its default, at a
 * change it stays. Fields are named by their accessors, or as the backend calls them. Immutable.
 *
 * @param <T> the record class; {@link Object} where all names are texts
 */
public final class Given<T> {

    private final List<Entry> entries;

    private record Entry(FieldName field, @Nullable Object value) {}

    private Given(List<Entry> entries) {
        this.entries = entries;
    }

    /** This field holds this value. */
    public static <T, V extends @Nullable Object> Given<T> values(FieldRef<T, V> field, V value) {
        return new Given<T>(List.of()).with(FieldName.of(field), value);
    }

    /**
     * These fields hold these values: {@code values("email", "a@b", "age", 30)}.
     *
     * @throws IllegalArgumentException if a name has no value, or is no text
     */
    public static <T> Given<T> values(String field, @Nullable Object value, @Nullable Object... more) {
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException("each name needs a value, and the last one has none");
        }
        Given<T> given = new Given<T>(List.of()).with(FieldName.of(field), value);
        for (int i = 0; i < more.length; i += 2) {
            if (!(more[i] instanceof String name)) {
                throw new IllegalArgumentException("the name of a field is a text, not " + more[i]);
            }
            given = given.with(FieldName.of(name), more[i + 1]);
        }
        return given;
    }

    /** These fields hold these values. */
    public static <T> Given<T> values(Map<String, ? extends @Nullable Object> values) {
        Given<T> given = new Given<>(List.of());
        for (Map.Entry<String, ? extends @Nullable Object> entry : values.entrySet()) {
            given = given.with(FieldName.of(entry.getKey()), entry.getValue());
        }
        return given;
    }

    /** No field holds anything: a change that changes nothing. */
    public static <T> Given<T> nothing() {
        return new Given<>(List.of());
    }

    /** And this field holds this value. */
    public <S extends T, V extends @Nullable Object> Given<S> and(FieldRef<S, V> field, V value) {
        return with(FieldName.of(field), value);
    }

    /** And this field holds this value. */
    public Given<T> and(String field, @Nullable Object value) {
        return with(FieldName.of(field), value);
    }

    private <S> Given<S> with(FieldName field, @Nullable Object value) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(field, value));
        return new Given<>(List.copyOf(all));
    }

    /** As a row of this model; what does not fit it is left as it is, for the backend to refuse. */
    public Row in(RecordType<?> type) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.put(entry.field().in(type), entry.value()));
        return type.model().row(values);
    }
}
