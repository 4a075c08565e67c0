package dev.touchstone.acceptance.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A model's own table, by plain JDBC: what one writes who has no kit. */
final class RawTable implements AutoCloseable {

    private final Connection connection;
    private final String table;

    private RawTable(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** The one table of this server that a model of this name has. */
    static RawTable of(String model, String server) throws SQLException {
        Connection connection = DriverManager.getConnection(server);
        String find = "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE tablename ~ ?";
        try (PreparedStatement statement = connection.prepareStatement(find)) {
            statement.setString(1, "^" + model + "_[0-9a-f]{16}$");
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                RawTable found = new RawTable(connection, rows.getString(1));
                if (rows.next()) {
                    throw new IllegalStateException(model + " has two tables");
                }
                return found;
            }
        }
    }

    /** Creates a user and reads what was stored: how many rows that is. */
    int insertUser(String id) throws SQLException {
        String insert = "INSERT INTO " + table + " (id, email, name, age) VALUES (?, ?, ?, ?) RETURNING *";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, id);
            statement.setString(2, id + "@example.com");
            statement.setString(3, "Alice");
            statement.setInt(4, 30);
            return rows(statement);
        }
    }

    /** Reads all of the rows that are so: how many there are. */
    int select(String condition, Object parameter) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + condition)) {
            statement.setObject(1, parameter);
            return rows(statement);
        }
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            int found = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                found++;
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
