package dev.touchstone.model;

/** How types are told. */
final class FieldTypes {

    private FieldTypes() {}

    static String told(FieldType type) {
        if (type instanceof FieldType.Single single) {
            return single.constants().isEmpty()
                    ? single.scalar().toString()
                    : "one of " + String.join(", ", single.constants());
        }
        return type instanceof FieldType.ListOf list ? "list of " + told(list.element()) : "JSON";
    }
}
