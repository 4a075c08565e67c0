package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a filter as a condition. One that the server finds neither true nor false does not match; only of a complement
 * that has to be said ({@code IS NOT TRUE}), since a row matches it then. Each condition is in brackets where it needs them.
 */
final class PostgresFilter {

    /** The Unicode rules of lower case, as Java has them, where the server was built with ICU. */
    static final String ICU = "und-x-icu";

    private final PostgresTable table;
    private final PostgresStatement statement;

    private PostgresFilter(PostgresTable table, PostgresStatement statement) {
        this.table = table;
        this.statement = statement;
    }

    /** Adds a filter's condition to a statement. */
    static PostgresStatement add(PostgresStatement statement, PostgresTable table, Filter filter) {
        new PostgresFilter(table, statement).add(filter);
        return statement;
    }

    /** Whether there is a search in it. */
    static boolean searches(Filter filter) {
        if (filter instanceof Filter.And and) {
            return and.filters().stream().anyMatch(PostgresFilter::searches);
        }
        if (filter instanceof Filter.Or or) {
            return or.filters().stream().anyMatch(PostgresFilter::searches);
        }
        return filter instanceof Filter.Search || (filter instanceof Filter.Not not && searches(not.filter()));
    }

    private void add(Filter filter) {
        if (filter instanceof Filter.Compare compare) {
            compare(table.column(compare.field()), compare.operator(), compare.value());
        } else if (filter instanceof Filter.In in) {
            in(table.column(in.field()), in.values());
        } else if (filter instanceof Filter.Text text) {
            text(table.column(text.field()).sql(), text.place(), text.text());
        } else if (filter instanceof Filter.Holds holds) {
            PostgresColumn column = table.column(holds.field());
            String element = PostgresScalars.text(holds.element());
            statement.add("?::" + column.elementType() + " = ANY (" + column.sql() + ")", element);
        } else if (filter instanceof Filter.At at) {
            new PostgresJsonFilter(statement).add(table.column(at.field()).sql(), at);
        } else if (filter instanceof Filter.Search search) {
            search(search);
        } else if (filter instanceof Filter.And and) {
            joined(and.filters(), " AND ", "true");
        } else if (filter instanceof Filter.Or or) {
            joined(or.filters(), " OR ", "false");
        } else if (filter instanceof Filter.Not not) {
            not(not.filter());
        } else {
            statement.add("true");
        }
    }

    private void compare(PostgresColumn column, Filter.Operator operator, @Nullable Object value) {
        if (value == null) {
            statement.add(column.sql() + (operator == Filter.Operator.EQUAL ? " IS NULL" : " IS NOT NULL"));
        } else {
            statement.add(column.sql() + operator(operator) + column.parameter(), column.bound(value));
        }
    }

    static String operator(Filter.Operator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " IS DISTINCT FROM ";
            case LESS -> " < ";
            case AT_MOST -> " <= ";
            case MORE -> " > ";
            case AT_LEAST -> " >= ";
        };
    }

    private void in(PostgresColumn column, List<?> values) {
        List<?> some = values.stream().filter(Objects::nonNull).toList();
        String any = "(" + column.sql() + " = ANY (?::" + column.type() + "[])";
        statement.add(any, PostgresColumn.array(some));
        statement.add(some.size() < values.size() ? " OR " + column.sql() + " IS NULL)" : ")");
    }

    private void text(String column, Filter.Place place, String text) {
        switch (place) {
            case WITHIN -> statement.add("position(?::text IN " + column + ") > 0", text);
            case AT_START -> statement.add("starts_with(" + column + ", ?::text)", text);
            case AT_END ->
                statement
                        .add("right(" + column + ", char_length(?::text))", text)
                        .add(" = ?::text", text);
        }
    }

    private void search(Filter.Search search) {
        String folded = search.text().toLowerCase(Locale.ROOT);
        String start = "(false";
        statement.add(start);
        for (String field : search.fields()) {
            PostgresColumn column = table.column(field);
            if (column.isList()) {
                statement.add(" OR EXISTS (SELECT FROM unnest(" + column.sql() + ") AS element (value) WHERE ");
                found("element.value", folded).add(")");
            } else {
                statement.add(" OR ");
                found(column.sql(), folded);
            }
        }
        statement.add(")");
    }

    private PostgresStatement found(String text, String folded) {
        return statement.add("position(?::text IN lower(" + text + " COLLATE \"" + ICU + "\")) > 0", folded);
    }

    private void joined(List<Filter> filters, String by, String none) {
        if (filters.size() == 1) {
            add(filters.get(0));
            return;
        }
        String before = "(";
        for (Filter filter : filters) {
            statement.add(before);
            add(filter);
            before = by;
        }
        statement.add(filters.isEmpty() ? none : ")");
    }

    private void not(Filter filter) {
        if (filter instanceof Filter.Not twice) {
            add(twice.filter()); // as many brackets as a user likes are none
            return;
        }
        statement.add("(");
        add(filter);
        statement.add(") IS NOT TRUE");
    }
}
