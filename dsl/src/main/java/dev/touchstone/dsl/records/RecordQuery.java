package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which records, in which order, and how many of them. What is equal in all of the order is in the order of the keys, and null
 * comes last, whatever the direction. Immutable.
 *
 * @param <T> the record class; {@link Object} where all names are texts
 */
public final class RecordQuery<T> {

    private final Clause clause;
    private final List<Ordered> order;
    private final List<FieldName> fields;
    private final UnaryOperator<Query> page;

    /** One step of the order. */
    private record Ordered(FieldName field, boolean descending, boolean nullsFirst) {

        Order in(RecordType<?> type) {
            return new Order(field.in(type), descending, nullsFirst);
        }
    }

    private RecordQuery(Clause clause, List<Ordered> order, List<FieldName> fields, UnaryOperator<Query> page) {
        this.clause = clause;
        this.order = List.copyOf(order);
        this.fields = List.copyOf(fields);
        this.page = page;
    }

    static <T> RecordQuery<T> of(Clause clause) {
        return new RecordQuery<>(clause, List.of(), List.of(), UnaryOperator.identity());
    }

    /** All records in the order of this field, from the first to the last. */
    public static <T> RecordQuery<T> orderBy(FieldRef<T, ?> field) {
        return RecordQuery.<T>of(Clause.all()).thenBy(field);
    }

    /** All records in the order of this field of the backend; with a {@code -} before it, from the last to the first. */
    public static <T> RecordQuery<T> orderBy(String field) {
        return RecordQuery.<T>of(Clause.all()).thenBy(field);
    }

    /** What is equal until here, in the order of this field. */
    public <S extends T> RecordQuery<S> thenBy(FieldRef<S, ?> field) {
        return ordered(new Ordered(FieldName.of(field), false, false));
    }

    /** What is equal until here, in the order of this field of the backend; with a {@code -} before it, backwards. */
    public RecordQuery<T> thenBy(String field) {
        boolean backwards = field.startsWith("-");
        return ordered(new Ordered(FieldName.of(backwards ? field.substring(1) : field), backwards, false));
    }

    /** The last field of the order from the last to the first. */
    public RecordQuery<T> descending() {
        return last(step -> new Ordered(step.field(), true, step.nullsFirst()));
    }

    /** Null before all others in the last field of the order. */
    public RecordQuery<T> nullsFirst() {
        return last(step -> new Ordered(step.field(), step.descending(), true));
    }

    /** At most so many. */
    public RecordQuery<T> limit(int most) {
        return paged(query -> query.limit(most));
    }

    /** Without so many of the first. */
    public RecordQuery<T> offset(int skipped) {
        return paged(query -> query.offset(skipped));
    }

    /** Behind the page that ended here, of a query with the same criteria and order. */
    public RecordQuery<T> after(Cursor end) {
        return paged(query -> query.after(end));
    }

    /** With these fields alone. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <S extends T> RecordQuery<S> only(FieldRef<S, ?>... names) {
        return new RecordQuery<>(
                clause, order, Stream.of(names).map(FieldName::of).toList(), page);
    }

    /** With these fields of the backend alone. */
    public RecordQuery<T> only(String first, String... more) {
        List<FieldName> names = new ArrayList<>(List.of(FieldName.of(first)));
        Stream.of(more).map(FieldName::of).forEach(names::add);
        return new RecordQuery<>(clause, order, names, page);
    }

    Query in(RecordType<?> type) {
        Query query = Query.of(clause.in(type))
                .orderedBy(order.stream().map(step -> step.in(type)).toList())
                .only(fields.stream().map(name -> name.in(type)).toList());
        return page.apply(query);
    }

    private <S> RecordQuery<S> ordered(Ordered step) {
        List<Ordered> all = new ArrayList<>(order);
        all.add(step);
        return new RecordQuery<>(clause, all, fields, page);
    }

    private RecordQuery<T> last(UnaryOperator<Ordered> changed) {
        if (order.isEmpty()) {
            throw new IllegalStateException("there is no order yet: say orderBy first");
        }
        List<Ordered> all = new ArrayList<>(order);
        all.set(all.size() - 1, changed.apply(all.get(all.size() - 1)));
        return new RecordQuery<>(clause, all, fields, page);
    }

    private RecordQuery<T> paged(UnaryOperator<Query> next) {
        return new RecordQuery<>(clause, order, fields, query -> next.apply(page.apply(query)));
    }
}
