package dev.touchstone.dsl.records;

import dev.touchstone.model.RecordType;

/** Which field is meant; known only together with the model. */
@FunctionalInterface
interface FieldName {

    /** What it is called in the backend. @throws IllegalArgumentException if it is meant in a way that says no field */
    String in(RecordType<?> type);

    /** By its accessor. */
    static FieldName of(FieldRef<?, ?> accessor) {
        return type -> Accessors.field(accessor, type);
    }

    /** By its name in the backend, be it there or not: that is for the backend to say. */
    static FieldName of(String name) {
        return type -> name;
    }
}
