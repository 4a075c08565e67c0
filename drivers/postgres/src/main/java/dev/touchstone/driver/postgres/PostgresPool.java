package dev.touchstone.driver.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.touchstone.driver.api.Calls;
import dev.touchstone.sut.postgres.JdbcAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * A few connections that many threads share. Each call has the deadline to itself, from the wait for a connection to the
 * answer; a statement still at work then is cancelled by the server.
 */
final class PostgresPool implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 8;
    private static final Duration SHORTEST = Duration.ofMillis(250); // of what the pool takes as a time-out
    private static final Duration GRACE = Duration.ofMillis(250); // in which the server's own cancelling may be told

    private final Calls calls = new Calls(PostgresFailures::kindOf);
    private final JdbcAddress address;
    private final Properties properties;
    private final String preamble;
    private final Duration deadline;
    private final HikariDataSource connections;

    /**
     * Work on one connection.
     *
     * @param <T> its outcome
     */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** A pool whose connections know tables by the names that they have in this schema. Connects when first used. */
    PostgresPool(JdbcAddress address, String schema, Duration deadline) {
        this.address = address;
        this.deadline = deadline;
        this.properties = properties(address, deadline);
        this.preamble = "SET search_path = \"" + schema + "\"; SET statement_timeout = " + deadline.toMillis();
        this.connections = new HikariDataSource(config());
    }

    private static Properties properties(JdbcAddress address, Duration deadline) {
        Properties properties = address.properties();
        String seconds = String.valueOf(Math.max(1, deadline.plusMillis(999).toSeconds()));
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.putIfAbsent("ApplicationName", "touchstone");
        properties.putIfAbsent("assumeMinServerVersion", "12"); // saves a round trip
        return properties;
    }

    private HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("touchstone-postgres");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(properties);
        config.setConnectionInitSql(preamble);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(atLeastShortest(deadline));
        config.setValidationTimeout(atLeastShortest(deadline.dividedBy(2)));
        config.setInitializationFailTimeout(-1); // the first connection is made by whoever needs it
        return config;
    }

    private static long atLeastShortest(Duration timeout) {
        return Math.max(timeout.toMillis(), SHORTEST.toMillis());
    }

    /** Does this once on a connection of its own, which needs no pool and tells at once when it is refused. */
    <T extends @Nullable Object> T alone(String operation, Work<T> work) {
        return calls.run(operation, address.url(), () -> {
            try (Connection connection = new Driver().connect(address.url(), properties);
                    var statement = connection.createStatement()) {
                statement.execute(preamble);
                return work.on(connection);
            }
        });
    }

    /** Does this on the next free connection. */
    <T extends @Nullable Object> T run(String operation, String name, Work<T> work) {
        return calls.run(operation, name, () -> {
            long end = System.nanoTime() + deadline.plus(GRACE).toNanos();
            try (Connection connection = connections.getConnection()) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                connection.setNetworkTimeout(Runnable::run, (int) Math.max(1, left));
                return work.on(connection);
            }
        });
    }

    @Override
    public void close() {
        if (calls.close()) {
            connections.close();
        }
    }
}
