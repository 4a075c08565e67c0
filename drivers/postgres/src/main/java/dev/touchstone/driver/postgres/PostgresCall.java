package dev.touchstone.driver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Fails as timed out unless there is time for one more try, and to lead back from that one. */
    void expectTimeToRetry(Exception failed) throws SQLTimeoutException {
        if (end - System.nanoTime() < PostgresPool.GRACE.toNanos()) {
            SQLTimeoutException late =
                    new SQLTimeoutException("a lock was not to be had before the deadline", CANCELLED);
            late.addSuppressed(failed);
            throw late;
        }
    }

    /** Runs one or several statements in one round trip, all of them or none, whatever they answer. */
    void execute(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.execute();
        }
    }

    /** Runs statements that lead back from a failure, be the deadline over or not. */
    void recover(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement with these parameters and answers how many rows it made, changed or removed. */
    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The rows that a statement with these parameters answers. */
    <T> List<T> rows(String sql, Row<T> row, @Nullable Object... parameters) throws SQLException {
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
    <T> Optional<T> row(String sql, Row<T> row, @Nullable Object... parameters) throws SQLException {
        return rows(sql, row, parameters).stream().findFirst();
    }

    /** The same of a statement that has its parameters with it. */
    <T> List<T> rows(PostgresStatement statement, Row<T> row) throws SQLException {
        return rows(statement.sql(), row, statement.parameters());
    }

    /** The first of them, if there is one. */
    <T> Optional<T> row(PostgresStatement statement, Row<T> row) throws SQLException {
        return rows(statement, row).stream().findFirst();
    }

    /** Runs it and answers how many rows it made, changed or removed. */
    int update(PostgresStatement statement) throws SQLException {
        return update(statement.sql(), statement.parameters());
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == null) {
                statement.setNull(i + 1, Types.VARCHAR); // of the type that text has, so that it is prepared once
            } else {
                statement.setObject(i + 1, parameters[i]); // bytes are a bytea, an array of such a bytea[]
            }
        }
        return statement;
    }
}
