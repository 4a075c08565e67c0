package dev.touchstone.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one record holds, or a part of it: values by the fields' names in the backend, each in the one class that its
 * {@link FieldType} has for it. A field that holds null is there; one that was left out is not. Immutable.
 */
public final class Row {

    private static final Row EMPTY = new Row(Map.of());

    private final Map<String, @Nullable Object> values;

    private Row(Map<String, ? extends @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One with no field. */
    public static Row empty() {
        return EMPTY;
    }

    /** A copy of these values, in their order. */
    public static Row of(Map<String, ? extends @Nullable Object> values) {
        return new Row(values);
    }

    /** The same with this value in this field. */
    public Row with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.put(field, value);
        return new Row(all);
    }

    /** The same with what the other has in place of its own. */
    public Row with(Row other) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        return new Row(all);
    }

    /** The same without this field. */
    public Row without(String field) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.remove(field);
        return new Row(all);
    }

    /** Only these fields, as far as they are there, in this order. */
    public Row only(Iterable<String> fields) {
        Map<String, @Nullable Object> some = new LinkedHashMap<>();
        for (String field : fields) {
            if (has(field)) {
                some.put(field, get(field));
            }
        }
        return new Row(some);
    }

    /** Whether the field is there, be it with null. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What the field holds; null also if it is not there. */
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    /** What the field holds, unless that is null or it is not there. */
    public Optional<Object> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** What the field holds. @throws IllegalStateException if it is null or not there */
    public Object require(String field) {
        return find(field).orElseThrow(() -> new IllegalStateException("there is nothing in " + field + " of " + this));
    }

    /** The fields that are there. */
    public Set<String> fields() {
        return values.keySet();
    }

    /** All of it. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /** The fields in which the two differ, by value: 1.0 is 1.00, and null is not the same as left out. In order. */
    public Set<String> differences(Row other) {
        Set<String> differing = new TreeSet<>();
        for (String field : with(other).fields()) {
            boolean same = has(field) == other.has(field) && Values.same(get(field), other.get(field));
            if (!same) {
                differing.add(field);
            }
        }
        return differing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && differences(row).isEmpty();
    }

    @Override
    public int hashCode() {
        return values.keySet().hashCode(); // 1.0 and 1.00 are the same and have two hash codes
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
