package dev.touchstone.driver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The schema that one run has for itself, and its tables. Whoever comes first makes it; the others find it. */
record PostgresSchema(String name) {

    /** Its tables that hold rows of all namespaces; in each the column {@code ns} is the namespace. */
    static final List<String> TABLES = List.of("keyvalue");

    private static final String NO_PRIVILEGE = "42501";

    static PostgresSchema ofRun(String run) {
        return new PostgresSchema("touchstone_" + run);
    }

    /** Makes the schema and its tables, unless they are there. */
    void make(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // two who both find nothing would else make it twice, and IF NOT EXISTS does not help them
            statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('" + name + "', 0))");
            statement.execute("CREATE SCHEMA IF NOT EXISTS \"" + name + "\"");
            statement.execute("CREATE TABLE IF NOT EXISTS \"" + name + "\".keyvalue ("
                    + "ns bytea, key bytea, value bytea NOT NULL, expires_at timestamptz, PRIMARY KEY (ns, key))");
            statement.execute(PostgresModels.table("\"" + name + "\""));
            // for the sweep; rows that never expire are not in it and cost it nothing
            statement.execute("CREATE INDEX IF NOT EXISTS keyvalue_expiring ON \"" + name + "\".keyvalue"
                    + " (ns, expires_at) WHERE expires_at IS NOT NULL");
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw NO_PRIVILEGE.equals(refused.getSQLState()) ? told(connection, refused) : refused;
        }
    }

    /** Removes the schema with all that is in it, and answers its name if it is still there. */
    List<String> drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS \"" + name + "\" CASCADE");
            try (ResultSet rows = statement.executeQuery("SELECT to_regnamespace('\"" + name + "\"') IS NOT NULL")) {
                return rows.next() && rows.getBoolean(1) ? List.of(name) : List.of();
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT to_regclass('\"" + name + "\".keyvalue') IS NOT NULL")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static SQLException told(Connection connection, SQLException refused) throws SQLException {
        String user = connection.getMetaData().getUserName();
        String database = connection.getCatalog();
        String sentence = String.format(
                "the user %s may not make a schema in the database %s; as its owner: GRANT CREATE ON DATABASE %s TO %s;",
                user, database, quoted(database), quoted(user));
        return new SQLException(sentence, refused.getSQLState());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
