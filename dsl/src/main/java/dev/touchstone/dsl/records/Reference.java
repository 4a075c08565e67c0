package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.model.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What filters and orders mean, said once more and plainly: a look at one record after the other. Nothing here is shared with
 * what drivers use, so that the two convict each other.
 */
final class Reference {

    private Reference() {}

    static boolean matches(Filter filter, Row row) {
        if (filter instanceof Filter.And and) {
            for (Filter part : and.filters()) {
                if (!matches(part, row)) {
                    return false;
                }
            }
            return true;
        }
        if (filter instanceof Filter.Or or) {
            for (Filter part : or.filters()) {
                if (matches(part, row)) {
                    return true;
                }
            }
            return false;
        }
        if (filter instanceof Filter.Not not) {
            return !matches(not.filter(), row);
        }
        if (filter instanceof Filter.Compare compare) {
            return ReferenceValue.of(row.get(compare.field())).compares(compare.operator(), compare.value());
        }
        if (filter instanceof Filter.In in) {
            return in.values().stream()
                    .anyMatch(value -> ReferenceValue.of(row.get(in.field())).compares(Filter.Operator.EQUAL, value));
        }
        if (filter instanceof Filter.Text text) {
            return hasText(row.get(text.field()), text);
        }
        if (filter instanceof Filter.Holds holds) {
            return row.get(holds.field()) instanceof List<?> list
                    && list.stream()
                            .anyMatch(element ->
                                    ReferenceValue.of(element).compares(Filter.Operator.EQUAL, holds.element()));
        }
        if (filter instanceof Filter.At at) {
            return ReferenceValue.at(row.get(at.field()), at.path()).comparesJson(at.operator(), at.value());
        }
        if (filter instanceof Filter.Search search) {
            return search.fields().stream().anyMatch(field -> hasFolded(row.get(field), search.text()));
        }
        return filter instanceof Filter.All;
    }

    private static boolean hasText(@Nullable Object held, Filter.Text wanted) {
        if (!(held instanceof String text)) {
            return false;
        }
        int length = wanted.text().length();
        return switch (wanted.place()) {
            case AT_START -> text.regionMatches(0, wanted.text(), 0, length);
            case AT_END -> text.regionMatches(text.length() - length, wanted.text(), 0, length);
            case WITHIN -> text.indexOf(wanted.text()) >= 0;
        };
    }

    private static boolean hasFolded(@Nullable Object held, String wanted) {
        if (held instanceof List<?> list) {
            return list.stream().anyMatch(element -> hasFolded(element, wanted));
        }
        return held instanceof String text
                && text.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT)) >= 0;
    }

    /** The order of a query: step by step, and the key last. */
    static Comparator<Row> order(List<Order> steps, String key) {
        return (one, other) -> {
            for (Order step : steps) {
                int order = compare(one.get(step.field()), other.get(step.field()), step);
                if (order != 0) {
                    return order;
                }
            }
            return ReferenceValue.of(one.get(key)).order(other.require(key));
        };
    }

    private static int compare(@Nullable Object one, @Nullable Object other, Order step) {
        if (one == null || other == null) {
            int nullLast = (one == null ? 1 : 0) - (other == null ? 1 : 0);
            return step.nullsFirst() ? -nullLast : nullLast;
        }
        int ascending = ReferenceValue.of(one).order(other);
        return step.descending() ? -ascending : ascending;
    }
}
