package dev.touchstone.driver.postgres;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement and its parameters, which grow together. For one thread. */
final class PostgresStatement {

    private final String head;
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    PostgresStatement(String start) {
        this("", start);
    }

    /** One whose head, without parameters, may be another one's. */
    PostgresStatement(String head, String start) {
        this.head = head;
        sql.append(start);
    }

    /** The same with another head. */
    PostgresStatement headed(String other) {
        PostgresStatement headed = new PostgresStatement(other, sql.toString());
        headed.parameters.addAll(parameters);
        return headed;
    }

    /** Adds words; names within them are quoted, and nothing that a user gave is among them. */
    PostgresStatement add(String words) {
        sql.append(words);
        return this;
    }

    /** Adds words that have a place for this parameter. */
    PostgresStatement add(String words, @Nullable Object parameter) {
        parameters.add(parameter);
        return add(words);
    }

    String sql() {
        return head + sql;
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
