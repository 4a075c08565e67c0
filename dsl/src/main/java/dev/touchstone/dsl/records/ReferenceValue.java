package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.model.Blob;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value in a field or in JSON, as {@link Reference} compares it.
 *
 * @param held the value
 */
record ReferenceValue(@Nullable Object held) {

    static ReferenceValue of(@Nullable Object held) {
        return new ReferenceValue(held);
    }

    /** What lies at this path; null where nothing does. */
    static ReferenceValue at(@Nullable Object json, List<String> path) {
        if (path.isEmpty()) {
            return of(json);
        }
        List<String> rest = path.subList(1, path.size());
        if (json instanceof Map<?, ?> map) {
            return at(map.get(path.get(0)), rest);
        }
        if (json instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isIndex(path.get(0), i)) {
                    return at(list.get(i), rest);
                }
            }
        }
        return of(null);
    }

    private static boolean isIndex(String step, int index) {
        String digits = step.replaceFirst("^0+(?=\\d)", "");
        return step.length() <= 9 && digits.equals(String.valueOf(index));
    }

    boolean compares(Operator operator, @Nullable Object value) {
        if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
            boolean equal = (held == null || value == null) ? held == value : isLike(value);
            return operator == Operator.EQUAL ? equal : !equal;
        }
        if (held == null || value == null) {
            return false;
        }
        int sign = Integer.signum(order(value));
        return switch (operator) {
            case LESS -> sign == -1;
            case AT_MOST -> sign != 1;
            case MORE -> sign == 1;
            default -> sign != -1;
        };
    }

    /** What is of another kind than what it is compared with is neither equal nor in an order with it. */
    boolean comparesJson(Operator operator, @Nullable Object value) {
        boolean ordered = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
        boolean alike = held != null && value != null && held.getClass() == value.getClass();
        return ordered ? alike && compares(operator, value) : compares(operator, value);
    }

    private boolean isLike(Object value) {
        if (held instanceof BigDecimal || held instanceof Double) {
            return held.getClass() == value.getClass() && order(value) == 0;
        }
        return value.equals(held);
    }

    /** Negative if it comes before the value, positive if it comes after it. */
    int order(Object value) {
        if (held instanceof String text && value instanceof String other) {
            return Arrays.compare(
                    text.codePoints().toArray(), other.codePoints().toArray());
        }
        if (held instanceof Number number && value instanceof Number other) {
            return exact(number).compareTo(exact(other));
        }
        if (held instanceof Instant moment && value instanceof Instant other) {
            return Long.signum(java.time.Duration.between(other, moment).compareTo(java.time.Duration.ZERO));
        }
        if (held instanceof LocalDate day && value instanceof LocalDate other) {
            return Long.compare(day.toEpochDay(), other.toEpochDay());
        }
        if (held instanceof Boolean truth && value instanceof Boolean other) {
            return (truth ? 1 : 0) - (other ? 1 : 0);
        }
        return bytes(held).compareTo(bytes(value));
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Double fraction ? new BigDecimal(fraction) : new BigDecimal(number.toString());
    }

    /** Identifiers and bytes in a text whose order is that of their unsigned bytes. */
    private static String bytes(@Nullable Object value) {
        if (value instanceof UUID id) {
            return id.toString();
        }
        return value instanceof Blob blob ? HexFormat.of().formatHex(blob.bytes()) : String.valueOf(value);
    }
}
