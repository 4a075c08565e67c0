package dev.touchstone.driver.api.records;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Values;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of rows, for a driver whose server has none. */
public final class Sorting {

    private Sorting() {}

    /** The order that a query asks for; what is equal in it, in the order of the keys. */
    public static Comparator<Row> by(Model model, List<Order> order) {
        String key = model.key().name();
        Comparator<Row> byKey = (one, other) -> Values.compare(one.require(key), other.require(key));
        return order.stream()
                .map(Sorting::by)
                .reduce(Comparator::thenComparing)
                .map(all -> all.thenComparing(byKey))
                .orElse(byKey);
    }

    private static Comparator<Row> by(Order order) {
        return (one, other) -> compare(order, one.get(order.field()), other.get(order.field()));
    }

    private static int compare(Order order, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            int nullsLast = Boolean.compare(one == null, other == null);
            return order.nullsFirst() ? -nullsLast : nullsLast;
        }
        int ascending = Values.compare(one, other);
        return order.descending() ? -ascending : ascending;
    }
}
