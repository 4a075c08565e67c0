package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.model.JsonTree;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what a filter says of the inside of a JSON column. Where there is nothing, or null, the server finds null. */
final class PostgresJsonFilter {

    /** A step that the server would count in a list, from its end, or with a sign or spaces; here it is but a name. */
    private static final Pattern COUNTED = Pattern.compile("\\s*[+-]\\d+|\\s+\\d+");

    private final PostgresStatement statement;

    PostgresJsonFilter(PostgresStatement statement) {
        this.statement = statement;
    }

    void add(String column, Filter.At at) {
        Object value = at.value();
        if (value == null) {
            statement.add("coalesce(jsonb_typeof(");
            found(column, at.path());
            statement.add("), 'null')" + (at.operator() == Filter.Operator.EQUAL ? " = " : " <> ") + "'null'");
        } else if (!at.operator().isOrdered()) {
            found(column, at.path());
            statement.add(PostgresFilter.operator(at.operator()) + "?::jsonb", JsonTree.write(value));
        } else if (value instanceof String text) {
            ordered(column, at, "string", " COLLATE \"C\"", "text", text);
        } else {
            ordered(column, at, "number", "::numeric", "numeric", value.toString());
        }
    }

    /** Only what is of that kind is compared, and nothing else is ever cast. */
    private void ordered(String column, Filter.At at, String kind, String as, String type, String value) {
        statement.add("CASE jsonb_typeof(");
        found(column, at.path());
        statement.add(") WHEN '" + kind + "' THEN (");
        found(column, at.path());
        statement.add(" #>> '{}')" + as + PostgresFilter.operator(at.operator()) + "?::" + type + " END", value);
    }

    private void found(String column, List<String> path) {
        statement.add("(" + column);
        int from = 0;
        for (int i = 0; i < path.size(); i++) {
            if (COUNTED.matcher(path.get(i)).matches()) {
                steps(path.subList(from, i));
                statement.add(" -> ?::text", path.get(i));
                from = i + 1;
            }
        }
        steps(path.subList(from, path.size()));
        statement.add(")");
    }

    private void steps(List<String> steps) {
        if (!steps.isEmpty()) {
            statement.add(" #> ?::text[]", PostgresColumn.array(steps));
        }
    }
}
