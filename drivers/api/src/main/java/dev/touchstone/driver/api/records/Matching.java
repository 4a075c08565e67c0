package dev.touchstone.driver.api.records;

import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters for a driver whose server has none: they look at each row here. Queries are checked before. */
public final class Matching {

    private Matching() {}

    /** Whether a row is meant. */
    public static Predicate<Row> of(Filter filter) {
        return row -> matches(filter, row);
    }

    private static boolean matches(Filter filter, Row row) {
        if (filter instanceof Filter.Compare compare) {
            return compares(row.get(compare.field()), compare.operator(), compare.value());
        }
        if (filter instanceof Filter.In in) {
            Object held = row.get(in.field());
            return in.values().stream().anyMatch(value -> compares(held, Filter.Operator.EQUAL, value));
        }
        if (filter instanceof Filter.Text text) {
            return row.get(text.field()) instanceof String held && lies(text.place(), text.text(), held);
        }
        if (filter instanceof Filter.Holds holds) {
            return row.get(holds.field()) instanceof List<?> held
                    && held.stream().anyMatch(element -> Values.equal(element, holds.element()));
        }
        if (filter instanceof Filter.At at) {
            return comparesJson(found(row.get(at.field()), at.path()), at.operator(), at.value());
        }
        if (filter instanceof Filter.Search search) {
            String folded = search.text().toLowerCase(Locale.ROOT);
            return search.fields().stream().anyMatch(field -> hasText(row.get(field), folded));
        }
        if (filter instanceof Filter.And and) {
            return and.filters().stream().allMatch(one -> matches(one, row));
        }
        if (filter instanceof Filter.Or or) {
            return or.filters().stream().anyMatch(one -> matches(one, row));
        }
        return !(filter instanceof Filter.Not not) || !matches(not.filter(), row);
    }

    private static boolean compares(@Nullable Object held, Filter.Operator operator, @Nullable Object value) {
        if (!operator.isOrdered()) {
            boolean equal = (held == null || value == null) ? held == value : Values.equal(held, value);
            return equal == (operator == Filter.Operator.EQUAL);
        }
        if (held == null || value == null) {
            return false;
        }
        int order = Values.compare(held, value);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    /** What is of another kind is as null, but for equality it is simply another value. */
    private static boolean comparesJson(@Nullable Object held, Filter.Operator operator, @Nullable Object value) {
        boolean alike = held != null && value != null && kind(held) == kind(value);
        return (!operator.isOrdered() || alike) && compares(held, operator, value);
    }

    private static Class<?> kind(Object value) {
        return value instanceof BigDecimal ? BigDecimal.class : value.getClass();
    }

    private static @Nullable Object found(@Nullable Object json, List<String> path) {
        Object at = json;
        for (String step : path) {
            if (at instanceof Map<?, ?> map) {
                at = map.get(step);
            } else if (at instanceof List<?> list) {
                at = element(list, step);
            } else {
                return null;
            }
        }
        return at;
    }

    private static @Nullable Object element(List<?> list, String step) {
        boolean number = step.matches("\\d{1,9}");
        return number && Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
    }

    private static boolean lies(Filter.Place place, String text, String held) {
        return switch (place) {
            case WITHIN -> held.contains(text);
            case AT_START -> held.startsWith(text);
            case AT_END -> held.endsWith(text);
        };
    }

    private static boolean hasText(@Nullable Object held, String folded) {
        if (held instanceof List<?> elements) {
            return elements.stream().anyMatch(element -> hasText(element, folded));
        }
        return held instanceof String text && text.toLowerCase(Locale.ROOT).contains(folded);
    }
}
