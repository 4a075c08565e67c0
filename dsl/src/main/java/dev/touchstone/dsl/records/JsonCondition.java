package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How what lies at a path in a JSON field compares: with text, a number or a boolean. Where there is nothing it is null.
 *
 * @param <T> the record class
 */
public final class JsonCondition<T> {

    private final FieldName field;
    private final List<String> path;
    private final Function<Clause, Criteria<T>> joined;

    JsonCondition(FieldName field, List<String> path, Function<Clause, Criteria<T>> joined) {
        this.field = field;
        this.path = path;
        this.joined = joined;
    }

    /** It is this. */
    public Criteria<T> is(@Nullable Object value) {
        return compare(Operator.EQUAL, value);
    }

    /** It is something else, or nothing. */
    public Criteria<T> isNot(@Nullable Object value) {
        return compare(Operator.NOT_EQUAL, value);
    }

    /** There is nothing, or null. */
    public Criteria<T> isNull() {
        return compare(Operator.EQUAL, null);
    }

    /** There is something that is not null. */
    public Criteria<T> isNotNull() {
        return compare(Operator.NOT_EQUAL, null);
    }

    /** It is less. */
    public Criteria<T> less(Object value) {
        return compare(Operator.LESS, value);
    }

    /** It is this or less. */
    public Criteria<T> atMost(Object value) {
        return compare(Operator.AT_MOST, value);
    }

    /** It is more. */
    public Criteria<T> more(Object value) {
        return compare(Operator.MORE, value);
    }

    /** It is this or more. */
    public Criteria<T> atLeast(Object value) {
        return compare(Operator.AT_LEAST, value);
    }

    private Criteria<T> compare(Operator operator, @Nullable Object value) {
        Object plain = value instanceof Number number && !(value instanceof BigDecimal)
                ? new BigDecimal(number.toString())
                : value;
        return joined.apply(type -> new Filter.At(field.in(type), path, operator, plain));
    }
}
