package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.model.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter whose fields are known only together with the model. */
@FunctionalInterface
interface Clause {

    /** The filter. */
    Filter in(RecordType<?> type);

    /** Every record. */
    static Clause all() {
        return type -> new Filter.All();
    }

    static Clause compare(FieldName field, Filter.Operator operator, @Nullable Object value) {
        return type -> {
            String name = field.in(type);
            return new Filter.Compare(name, operator, type.model().plain(name, value));
        };
    }

    static Clause in(FieldName field, List<? extends @Nullable Object> values) {
        return type -> {
            String name = field.in(type);
            return new Filter.In(
                    name,
                    java.util.Arrays.asList(values.stream()
                            .map(value -> type.model().plain(name, value))
                            .toArray()));
        };
    }

    static Clause text(FieldName field, Filter.Place place, String text) {
        return type -> new Filter.Text(field.in(type), place, text);
    }

    static Clause holds(FieldName field, Object element) {
        return type -> {
            String name = field.in(type);
            Object plain = type.model().plainElement(name, element);
            return new Filter.Holds(name, plain == null ? element : plain);
        };
    }

    default Clause and(Clause other) {
        return type -> new Filter.And(List.of(in(type), other.in(type)));
    }

    default Clause or(Clause other) {
        return type -> new Filter.Or(List.of(in(type), other.in(type)));
    }

    default Clause not() {
        return type -> new Filter.Not(in(type));
    }
}
