package dev.touchstone.driver.postgres;

import dev.touchstone.model.Blob;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Scalar;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The column in which a field of a model lies.
 *
 * @param field the field
 * @param sql its name, quoted
 */
record PostgresColumn(Field field, String sql) {

    static PostgresColumn of(Field field) {
        return new PostgresColumn(field, PostgresNames.quoted(PostgresNames.column(field.name())));
    }

    /** Its type. */
    String type() {
        return field.type() instanceof FieldType.Json ? "jsonb" : elementType() + (isList() ? "[]" : "");
    }

    /** The type of a value, or of an element of a list. */
    String elementType() {
        return PostgresScalars.type(scalar());
    }

    boolean isList() {
        return field.type() instanceof FieldType.ListOf;
    }

    /** Whether values are compared and ordered as texts. */
    boolean isTextual() {
        return !(field.type() instanceof FieldType.Json) && elementType().equals("text");
    }

    /** Its kind, or that of a list's elements. */
    Scalar scalar() {
        if (field.type() instanceof FieldType.ListOf list) {
            return list.element().scalar();
        }
        return ((FieldType.Single) field.type()).scalar();
    }

    /** The column in a list of what is to be read: lists come as text, whose form is the same for all types. */
    String selected() {
        return isList() && !isTextual() ? sql + "::text[]" : sql;
    }

    /** Where a value of it goes in a statement. */
    String parameter() {
        return "?::" + type();
    }

    /** The value that goes there. */
    @Nullable
    Object bound(@Nullable Object value) {
        return value instanceof Blob blob ? blob.bytes() : text(value);
    }

    /** A value as text that the column's type reads. */
    @Nullable
    String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (field.type() instanceof FieldType.Json) {
            return JsonTree.write(value);
        }
        return value instanceof List<?> elements ? array(elements) : PostgresScalars.text(value);
    }

    /** Values of its kind as the text of an array (manual, 8.15.2). */
    static String array(Collection<?> values) {
        return values.stream()
                .map(value ->
                        '"' + PostgresScalars.text(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** What is in it, in a row that was selected. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        if (isList()) {
            Array array = row.getArray(column);
            return array == null ? null : elements((Object[]) array.getArray());
        }
        if (field.type() instanceof FieldType.Json) {
            String json = row.getString(column);
            return json == null ? null : JsonTree.parse(json);
        }
        return PostgresScalars.read(scalar(), row, column);
    }

    private List<Object> elements(Object[] texts) {
        return Stream.of(texts)
                .map(text -> PostgresScalars.parsed(scalar(), (String) text))
                .toList();
    }
}
