package dev.touchstone.driver.postgres;

import dev.touchstone.model.Blob;
import dev.touchstone.model.Scalar;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the server has single values. They go there as text, which its own types read to the last digit, and come back
 * either as JDBC has them, in UTC and in no zone of this machine, or, in lists, as text.
 */
final class PostgresScalars {

    private static final String BYTES = "\\x"; // manual, 8.4.1

    private PostgresScalars() {}

    static String type(Scalar scalar) {
        return switch (scalar) {
            case TEXT, ENUM -> "text";
            case INT -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case BOOLEAN -> "boolean";
            case INSTANT -> "timestamptz";
            case DATE -> "date";
            case UUID -> "uuid";
            case BYTES -> "bytea";
        };
    }

    /** As the server reads it. */
    static String text(Object value) {
        return value instanceof Blob blob ? BYTES + HexFormat.of().formatHex(blob.bytes()) : value.toString();
    }

    /** What is in a column of a row. */
    static @Nullable Object read(Scalar scalar, ResultSet row, int column) throws SQLException {
        Object value = switch (scalar) {
            case TEXT, ENUM -> row.getString(column);
            case INT -> row.getInt(column);
            case LONG -> row.getLong(column);
            case DOUBLE -> row.getDouble(column);
            case DECIMAL -> row.getBigDecimal(column);
            case BOOLEAN -> row.getBoolean(column);
            case INSTANT -> row.getObject(column, OffsetDateTime.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case UUID -> row.getObject(column, UUID.class);
            case BYTES -> row.getBytes(column);
        };
        if (row.wasNull()) {
            return null;
        }
        if (value instanceof byte[] bytes) {
            return Blob.of(bytes);
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant() : value;
    }

    /** What the server told as text, in UTC. */
    static Object parsed(Scalar scalar, String text) {
        return switch (scalar) {
            case TEXT, ENUM -> text;
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case INSTANT -> Instant.parse(text.replace(' ', 'T').replace("+00", "Z"));
            case DATE -> LocalDate.parse(text);
            case UUID -> UUID.fromString(text);
            case BYTES -> Blob.of(HexFormat.of().parseHex(text.substring(BYTES.length())));
        };
    }
}
