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
public final class JsonCondition<T> extends AnyCondition<T, @Nullable Object> {

    private final FieldName field;
    private final List<String> path;
    private final Function<Clause, Criteria<T>> joined;

    JsonCondition(FieldName field, List<String> path, Function<Clause, Criteria<T>> joined) {
        this.field = field;
        this.path = path;
        this.joined = joined;
    }

    @Override
    Criteria<T> compare(Operator operator, @Nullable Object value) {
        Object plain = value instanceof Number number && !(value instanceof BigDecimal)
                ? new BigDecimal(number.toString())
                : value;
        return joined.apply(type -> new Filter.At(field.in(type), path, operator, plain));
    }
}
