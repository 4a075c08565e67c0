package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.postgres.PostgresSut;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.Driver;

/** A connection past the driver, in the first run's schema. What it has begun, others have to live with. */
record Sql(Connection connection) implements AutoCloseable {

    static Sql to(TestServer server) throws SQLException {
        var address = PostgresSut.jdbc(server.sut().url());
        Sql sql = new Sql(new Driver().connect(address.url(), address.properties()));
        sql.run("SET search_path = touchstone_r1");
        return sql;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long rows(String condition) throws SQLException {
        return count("keyvalue WHERE " + condition);
    }

    /** How many statements of others wait for a lock. */
    long waiting() throws SQLException {
        return count("pg_locks WHERE NOT granted");
    }

    private long count(String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
