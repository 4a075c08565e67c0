package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.driver.api.records.Filter.Place;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A comparison by one name: the field's, followed by {@code __} and how to compare, e.g. {@code age__gte}. A name that is
 * a field's as a whole is that field, whatever is in it.
 *
 * @param name the name
 * @param value with what
 */
record DynamicClause(String name, @Nullable Object value) implements Clause {

    private static final String MARK = "__";

    @Override
    public Filter in(RecordType<?> type) {
        int end = name.lastIndexOf(MARK);
        if (end <= 0 || type.model().field(name).isPresent()) {
            return compare(name, Operator.EQUAL, type);
        }
        String field = name.substring(0, end);
        return switch (name.substring(end + MARK.length())) {
            case "gt" -> compare(field, Operator.MORE, type);
            case "gte" -> compare(field, Operator.AT_LEAST, type);
            case "lt" -> compare(field, Operator.LESS, type);
            case "lte" -> compare(field, Operator.AT_MOST, type);
            case "ne" -> compare(field, Operator.NOT_EQUAL, type);
            case "in" -> Clause.in(FieldName.of(field), elements()).in(type);
            case "contains" -> contains(field, type);
            case "startswith" ->
                Clause.text(FieldName.of(field), Place.AT_START, text()).in(type);
            case "endswith" ->
                Clause.text(FieldName.of(field), Place.AT_END, text()).in(type);
            case "isnull" -> new Filter.Compare(field, truth() ? Operator.EQUAL : Operator.NOT_EQUAL, null);
            default -> compare(name, Operator.EQUAL, type); // of which the backend says that it is no field
        };
    }

    private Filter compare(String field, Operator operator, RecordType<?> type) {
        return Clause.compare(FieldName.of(field), operator, value).in(type);
    }

    /** Text in a text, an element in a list. */
    private Filter contains(String field, RecordType<?> type) {
        return isList(field, type.model()) && value != null
                ? Clause.holds(FieldName.of(field), value).in(type)
                : Clause.text(FieldName.of(field), Place.WITHIN, text()).in(type);
    }

    private static boolean isList(String field, Model model) {
        return model.field(field)
                .filter(known -> known.type() instanceof FieldType.ListOf)
                .isPresent();
    }

    private ArrayList<?> elements() {
        if (value instanceof Collection<?> many) {
            return new ArrayList<>(many);
        }
        throw unfit("a list of values");
    }

    private String text() {
        if (value instanceof String text) {
            return text;
        }
        throw unfit("a text");
    }

    private boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw unfit("true or false");
    }

    private IllegalArgumentException unfit(String wanted) {
        return new IllegalArgumentException(name + " takes " + wanted + ", not " + value);
    }
}
