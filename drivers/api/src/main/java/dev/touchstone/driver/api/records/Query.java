package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question about the records of one model. Immutable: each method answers another one.
 *
 * @param filter which records
 * @param order in which order; what is equal in all of it, in the order of the keys
 * @param limit how many at most; none for all
 * @param offset how many of the first to leave out
 * @param fields which fields of them; none for all
 * @param after where the page before ended, of a query with the same filter and order; not together with an offset
 */
public record Query(
        Filter filter, List<Order> order, OptionalInt limit, int offset, List<String> fields, Optional<Cursor> after) {

    /** Copies the lists. */
    public Query {
        order = List.copyOf(order);
        fields = List.copyOf(fields);
    }

    /** All records that the filter matches, whole, in the order of their keys. */
    public static Query of(Filter filter) {
        return new Query(filter, List.of(), OptionalInt.empty(), 0, List.of(), Optional.empty());
    }

    /** In this order. */
    public Query orderedBy(List<Order> next) {
        return new Query(filter, next, limit, offset, fields, after);
    }

    /** At most so many. */
    public Query limit(int most) {
        return new Query(filter, order, OptionalInt.of(most), offset, fields, after);
    }

    /** Without so many of the first. */
    public Query offset(int skipped) {
        return new Query(filter, order, limit, skipped, fields, after);
    }

    /** With these fields alone. */
    public Query only(List<String> names) {
        return new Query(filter, order, limit, offset, names, after);
    }

    /** Behind the page that ended here. */
    public Query after(Cursor end) {
        return new Query(filter, order, limit, offset, fields, Optional.of(end));
    }
}
