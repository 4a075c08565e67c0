package dev.touchstone.driver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call's use of a connection. However many statements it sends, together they have its one deadline. */
final class PostgresCall {

    private static final String CANCELLED = "57014"; // as the server says when it ends a statement that takes too long

    private final Connection connection;
    private final long end;

    /** Statements on this connection, until {@link System#nanoTime} is at the end. */
    PostgresCall(Connection connection, long end) {
        this.connection = connection;
        this.end = end;
    }

    /**
     * What is made of a row.
     *
     * @param <T> it
     */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The connection, for one more statement. */
    Connection connection() throws SQLException {
        if (System.nanoTime() > end) {
            throw new SQLTimeoutException("the deadline of the whole operation is over", CANCELLED);
        }
        return connection;
    }

    /** Runs a statement with these parameters and answers how many rows it made, changed or removed. */
    int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The rows that a statement with these parameters answers. */
    <T> List<T> rows(String sql, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    /** The first of them, if there is one. */
    <T> Optional<T> row(String sql, Row<T> row, Object... parameters) throws SQLException {
        return rows(sql, row, parameters).stream().findFirst();
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]); // bytes are a bytea, an array of such a bytea[]
        }
        return statement;
    }
}
