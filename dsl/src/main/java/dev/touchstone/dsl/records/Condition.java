package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.driver.api.records.Filter.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a field compares: the second half of {@code where(User::age).atLeast(25)}.
 *
 * @param <T> the record class
 * @param <V> what the field holds
 */
public final class Condition<T, V extends @Nullable Object> extends AnyCondition<T, V> {

    private final FieldName field;
    private final Function<Clause, Criteria<T>> joined;

    Condition(FieldName field, Function<Clause, Criteria<T>> joined) {
        this.field = field;
        this.joined = joined;
    }

    /** It holds one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Criteria<T> isIn(V... values) {
        return isIn(Arrays.asList(values));
    }

    /** It holds one of these; none matches nothing. */
    public Criteria<T> isIn(Collection<? extends V> values) {
        List<V> all = new ArrayList<>(values);
        return joined.apply(Clause.in(field, all));
    }

    /** The text in it has this in it, sign by sign. */
    public Criteria<T> contains(String text) {
        return joined.apply(Clause.text(field, Place.WITHIN, text));
    }

    /** The text in it begins so. */
    public Criteria<T> startsWith(String text) {
        return joined.apply(Clause.text(field, Place.AT_START, text));
    }

    /** The text in it ends so. */
    public Criteria<T> endsWith(String text) {
        return joined.apply(Clause.text(field, Place.AT_END, text));
    }

    /** The list in it has an element equal to this. */
    public Criteria<T> holds(Object element) {
        return joined.apply(Clause.holds(field, element));
    }

    @Override
    Criteria<T> compare(Operator operator, @Nullable Object value) {
        return joined.apply(Clause.compare(field, operator, value));
    }
}
