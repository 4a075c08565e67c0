package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter.Operator;
import org.jspecify.annotations.Nullable;

/**
 * How something in a record compares, be it a field or what lies in one of JSON.
 *
 * @param <T> the record class
 * @param <V> what is compared
 */
public abstract sealed class AnyCondition<T, V extends @Nullable Object> permits Condition, JsonCondition {

    AnyCondition() {}

    abstract Criteria<T> compare(Operator operator, @Nullable Object value);

    /** It is this; with null, there is nothing. */
    public final Criteria<T> is(V value) {
        return compare(Operator.EQUAL, value);
    }

    /** It is something else, or nothing; with null, there is something. */
    public final Criteria<T> isNot(V value) {
        return compare(Operator.NOT_EQUAL, value);
    }

    /** It is null, or there is nothing. */
    public final Criteria<T> isNull() {
        return compare(Operator.EQUAL, null);
    }

    /** There is something that is not null. */
    public final Criteria<T> isNotNull() {
        return compare(Operator.NOT_EQUAL, null);
    }

    /** It is less. */
    public final Criteria<T> less(V value) {
        return compare(Operator.LESS, value);
    }

    /** It is this or less. */
    public final Criteria<T> atMost(V value) {
        return compare(Operator.AT_MOST, value);
    }

    /** It is more. */
    public final Criteria<T> more(V value) {
        return compare(Operator.MORE, value);
    }

    /** It is this or more. */
    public final Criteria<T> atLeast(V value) {
        return compare(Operator.AT_LEAST, value);
    }
}
