package dev.touchstone.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values of a {@link Row} compare, on every backend alike. */
public final class Values {

    private Values() {}

    /**
     * Whether what was read is what was written: decimals by value, doubles bit by bit ({@code -0.0} is not {@code 0.0}),
     * lists in their order, maps in any.
     */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return sameElements(a, b);
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet())
                    && a.keySet().stream().allMatch(name -> same(a.get(name), b.get(name)));
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameElements(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        return one.stream().allMatch(element -> same(element, others.next()));
    }

    /** Whether a filter for one value finds the other: as {@link #same}, but {@code -0.0} is {@code 0.0}. */
    public static boolean equal(Object one, Object other) {
        return (one instanceof Double a && other instanceof Double b)
                ? a.doubleValue() == b.doubleValue()
                : same(one, other);
    }

    /**
     * The order of two values of one kind: text by code points, numbers by value, moments and days by time, false before
     * true, identifiers and bytes as unsigned bytes.
     *
     * @throws IllegalArgumentException if they are not of one kind that has an order
     */
    public static int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return compareText(a, b);
        }
        if (one instanceof Integer a && other instanceof Integer b) {
            return a.compareTo(b);
        }
        if (one instanceof Long a && other instanceof Long b) {
            return a.compareTo(b);
        }
        if (one instanceof Double a && other instanceof Double b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (one instanceof Instant a && other instanceof Instant b) {
            return a.compareTo(b);
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        if (one instanceof Boolean a && other instanceof Boolean b) {
            return a.compareTo(b);
        }
        if (one instanceof UUID a && other instanceof UUID b) {
            int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
            return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
        }
        if (one instanceof Blob a && other instanceof Blob b) {
            return java.util.Arrays.compareUnsigned(a.bytes(), b.bytes());
        }
        throw new IllegalArgumentException(
                one.getClass().getSimpleName() + " and " + other.getClass().getSimpleName() + " are in no order");
    }

    private static int compareText(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Halves of pairs stand for code points above all others, though there are signs behind them. */
    private static int rank(char sign) {
        return Character.isSurrogate(sign) ? sign + Character.MIN_SUPPLEMENTARY_CODE_POINT : sign;
    }

    /** Whether all text in a value can be stored everywhere: it has neither U+0000 nor half a character. */
    public static boolean isStorable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .allMatch(entry -> isStorable(entry.getKey()) && isStorable(entry.getValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Values::isStorable);
        }
        return !(value instanceof String text)
                || (text.indexOf('\0') < 0 && text.codePoints().noneMatch(Values::isHalf));
    }

    private static boolean isHalf(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }
}
