package dev.touchstone.driver.api.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records are meant. Every filter matches a record or does not; there is no third answer, so that {@link Not} is the
 * exact complement, also where a field holds null. Values are in the classes that a {@link dev.touchstone.model.Row} has for
 * the field. Immutable.
 */
public sealed interface Filter {

    /** How two values compare. */
    enum Operator {
        /** They are equal; with null, the field holds null. Decimals by value, {@code -0.0} equals {@code 0.0}. */
        EQUAL,
        /** They are not, or the field holds null; with null, it does not. */
        NOT_EQUAL,
        /** The field holds less; never null. */
        LESS,
        /** The field holds less, or the same; never null. */
        AT_MOST,
        /** The field holds more; never null. */
        MORE,
        /** The field holds more, or the same; never null. */
        AT_LEAST;

        /** Whether it asks for an order. */
        public boolean isOrdered() {
            return this != EQUAL && this != NOT_EQUAL;
        }
    }

    /** Where a text lies in another. */
    enum Place {
        /** Anywhere. */
        WITHIN,
        /** At its start. */
        AT_START,
        /** At its end. */
        AT_END
    }

    /** Every record. */
    record All() implements Filter {}

    /** A field of a single value compares so with this one; list and JSON fields only with null. */
    record Compare(
            String field, Operator operator, @Nullable Object value) implements Filter {}

    /** The field holds one of these; none matches nothing. */
    record In(String field, List<?> values) implements Filter {

        /** Copies the values. */
        public In {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** The text field holds this text there, sign by sign and case by case. The empty text is in every text, not in null. */
    record Text(String field, Place place, String text) implements Filter {}

    /** The list field has an element equal to this. */
    record Holds(String field, Object element) implements Filter {}

    /**
     * What lies at a path in the JSON field compares so with text, a boolean, a {@link java.math.BigDecimal} or null. Where
     * there is nothing, or something of another kind, it is as null; a step that is a number also counts in a list, from 0.
     */
    record At(
            String field,
            List<String> path,
            Operator operator,
            @Nullable Object value) implements Filter {

        /** Copies the path. */
        public At {
            path = List.copyOf(path);
        }
    }

    /**
     * One of these fields, of text or a list of text, has this text in it, upper and lower case alike: both are compared in
     * lower case as {@link String#toLowerCase(java.util.Locale)} makes it with {@link java.util.Locale#ROOT}.
     */
    record Search(List<String> fields, String text) implements Filter {

        /** Copies the fields. */
        public Search {
            fields = List.copyOf(fields);
        }
    }

    /** All of these match; so does none at all. */
    record And(List<Filter> filters) implements Filter {

        /** Copies the filters. */
        public And {
            filters = List.copyOf(filters);
        }
    }

    /** One of these matches; none at all matches nothing. */
    record Or(List<Filter> filters) implements Filter {

        /** Copies the filters. */
        public Or {
            filters = List.copyOf(filters);
        }
    }

    /** It does not match. */
    record Not(Filter filter) implements Filter {}
}
