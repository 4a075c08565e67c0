package dev.touchstone.model;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as one text, for backends that store none of its types: JSON in which nothing loses a digit or its type. */
public final class RowJson {

    private RowJson() {}

    /** Writes a row of this model. */
    public static String write(Model model, Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String name : row.fields()) {
            Field field = model.field(name).orElseThrow(() -> new IllegalArgumentException(name));
            fields.put(name, encoded(field.type(), row.get(name)));
        }
        return JsonTree.write(fields);
    }

    /** Reads it again. @throws IllegalArgumentException if the text is no such row */
    public static Row read(Model model, String text) {
        if (!(JsonTree.parse(text) instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("no row of " + model.name());
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> model.field(String.valueOf(name))
                .ifPresent(field -> values.put(field.name(), decoded(field.type(), value))));
        return Row.of(values);
    }

    /** One value of a field's type as text that is equal for equal values, for claims and indexes; null is no text. */
    public static String text(Object value) {
        return value instanceof java.math.BigDecimal number
                ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
                : value instanceof Double number && number == 0 ? "0.0" : String.valueOf(encodedSingle(value));
    }

    private static @Nullable Object encoded(FieldType type, @Nullable Object value) {
        if (value == null || type instanceof FieldType.Json) {
            return value;
        }
        return value instanceof List<?> list
                ? list.stream().map(RowJson::encodedSingle).toList()
                : encodedSingle(value);
    }

    private static Object encodedSingle(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        return value instanceof Blob blob ? HexFormat.of().formatHex(blob.bytes()) : value.toString();
    }

    private static @Nullable Object decoded(FieldType type, @Nullable Object value) {
        if (value == null || type instanceof FieldType.Json) {
            return value;
        }
        if (type instanceof FieldType.ListOf list) {
            List<@Nullable Object> elements = new ArrayList<>();
            ((List<?>) value)
                    .forEach(element -> elements.add(PlainValues.parsed(list.element(), String.valueOf(element))));
            return java.util.Collections.unmodifiableList(elements);
        }
        return PlainValues.parsed(type, value.toString());
    }
}
