package dev.touchstone.driver.postgres;

import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a column's CHECK holds, so that a client that knows no model is stopped too: what its type lets in, and bounds. */
final class PostgresChecks {

    private static final String YEARS = " BETWEEN '0001-01-01' AND '9999-12-31'";
    private static final String MOMENTS = " BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'";

    private PostgresChecks() {}

    /** The condition, or nothing. */
    static String of(Model model, PostgresColumn column) {
        List<String> conditions = new ArrayList<>(ofType(column));
        Field field = column.field();
        if (field.name().equals(model.key().name()) && column.isTextual()) {
            conditions.add(column.sql() + " <> ''");
        }
        if (field.isGiven()) {
            conditions.addAll(PostgresBounds.of(model, column));
        }
        return String.join(" AND ", conditions);
    }

    private static List<String> ofType(PostgresColumn column) {
        String sql = column.sql();
        if (column.field().type() instanceof FieldType.Json) {
            return List.of("jsonb_typeof(" + sql + ") = 'object'");
        }
        if (column.isList()) {
            List<String> conditions = new ArrayList<>();
            conditions.add("coalesce(array_ndims(" + sql + "), 1) = 1");
            conditions.add("array_position(" + sql + ", NULL) IS NULL");
            conditions.addAll(ofElements(column));
            return conditions;
        }
        return ofSingle(column.scalar(), sql, constants(column.field().type()));
    }

    private static List<String> ofSingle(Scalar scalar, String sql, List<String> constants) {
        return switch (scalar) {
            case ENUM -> List.of(sql + " IN (" + literals(constants) + ")");
            case DOUBLE, DECIMAL -> List.of(sql + " - " + sql + " = 0"); // of an infinity, or of NaN, NaN is left
            case INSTANT -> List.of(sql + MOMENTS);
            case DATE -> List.of(sql + YEARS);
            default -> List.of();
        };
    }

    private static List<String> ofElements(PostgresColumn column) {
        String sql = column.sql();
        return switch (column.scalar()) {
            case ENUM ->
                List.of(sql + " <@ ARRAY[" + literals(constants(column.field().type())) + "]::text[]");
            case DOUBLE ->
                List.of("NOT " + sql + " && ARRAY['NaN', 'Infinity', '-Infinity']::" + column.elementType() + "[]");
            case DECIMAL -> List.of("NOT " + sql + " && ARRAY['NaN']::numeric[]");
            case INSTANT -> List.of("NOT " + sql + " && ARRAY['infinity', '-infinity']::timestamptz[]");
            case DATE -> List.of("NOT " + sql + " && ARRAY['infinity', '-infinity']::date[]");
            default -> List.of();
        };
    }

    private static List<String> constants(FieldType type) {
        FieldType single = type instanceof FieldType.ListOf list ? list.element() : type;
        return ((FieldType.Single) single).constants();
    }

    private static String literals(List<String> names) {
        return names.stream().map(PostgresNames::literal).collect(Collectors.joining(", "));
    }
}
