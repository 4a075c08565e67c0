package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Names;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: rows whose {@code ns} is its name. Names are bytes, so that any text will do. */
final class PostgresNamespace {

    /** With a namespace of this size beside it, a key of 2,048 B still fits into an index entry. */
    private static final int MOST_NAMESPACE_BYTES = 512;

    private static final int MOST_KEY_BYTES = 2048;

    private final PostgresPool pool;
    private final String name;
    private final byte[] ns;

    PostgresNamespace(PostgresPool pool, String name) {
        this.pool = pool;
        this.name = name;
        this.ns = Names.utf8("open namespace", name, MOST_NAMESPACE_BYTES);
    }

    /**
     * What is done with a statement whose first two parameters are set.
     *
     * @param <T> its outcome
     */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Runs one statement, whose first two parameters are the namespace and the key. */
    <T extends @Nullable Object> T run(String operation, String key, String sql, Work<T> work) {
        byte[] name = Names.utf8(operation, key, MOST_KEY_BYTES);
        return pool.run(operation, key, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, ns);
                statement.setBytes(2, name);
                return work.on(statement);
            }
        });
    }

    /** Removes every row of the namespace, looks again, and answers the tables that still have one. */
    List<String> drop() {
        return pool.run("DELETE", name, connection -> {
            List<String> left = new ArrayList<>();
            for (String table : PostgresSchema.TABLES) {
                rows(connection, "DELETE FROM " + table + " WHERE ns = ?");
                if (rows(connection, "SELECT FROM " + table + " WHERE ns = ? LIMIT 1") > 0) {
                    left.add(table);
                }
            }
            return left;
        });
    }

    private int rows(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, ns);
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? 1 : 0;
            }
        }
    }
}
