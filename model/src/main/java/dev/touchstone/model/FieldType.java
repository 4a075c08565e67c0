package dev.touchstone.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a field holds. */
public sealed interface FieldType {

    /**
     * A single value.
     *
     * @param scalar its kind
     * @param constants the names of an enum; none for the other kinds
     */
    record Single(Scalar scalar, List<String> constants) implements FieldType {}

    /**
     * A list of single values, none of them null: a {@link List} in a {@link Row}.
     *
     * @param element what it holds
     */
    record ListOf(Single element) implements FieldType {}

    /**
     * A nested record, or a map from text to anything that JSON has: in a {@link Row} a {@link Map}, {@link List},
     * {@link String}, {@link Boolean} or {@link java.math.BigDecimal}, with null within it.
     *
     * @param component the record's class, or {@link Map}
     */
    record Json(Class<?> component) implements FieldType {}

    /** A single value of this kind, which is none of the names of an enum. */
    static Single of(Scalar scalar) {
        return new Single(scalar, List.of());
    }

    /** Why no field of this type can hold this plain value, e.g. {@code must be a finite number}; empty if one can. */
    default Optional<String> refusal(Object value) {
        return TypeCheck.wrong(this, value);
    }

    /** Whether it is a single value of this kind. */
    default boolean is(Scalar scalar) {
        return this instanceof Single single && single.scalar() == scalar;
    }
}
