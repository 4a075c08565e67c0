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
     * @param <C> the connection, or a call's use of it
     * @param <T> its outcome
     */
    @FunctionalInterface
    interface Work<C, T extends @Nullable Object> {
        T on(C connection) throws SQLException;
    }

    /** A pool whose connections know tables by the names that they have in this schema. Connects when first used. */
    PostgresPool(JdbcAddress address, String schema, Duration deadline) {
        this.address = address;
        this.deadline = deadline;
        this.properties = properties(address, deadline);
        this.preamble = preamble(schema, deadline);
        this.connections = new HikariDataSource(config());
    }

    /**
     * How a server behaves to us. What waited for a row looks at it anew, where a stricter isolation would refuse. Each
     * statement has an index for its way: a plan that was made, and kept, when there were few rows must not read all rows
     * when there are many. And none is worth compiling, however many rows the planner fears.
     */
    private static String preamble(String schema, Duration deadline) {
        return "SET search_path = \"" + schema + "\"; SET statement_timeout = " + deadline.toMillis()
                + "; SET default_transaction_isolation = 'read committed'; SET enable_seqscan = off; SET jit = off";
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
    <T extends @Nullable Object> T alone(String operation, Work<Connection, T> work) {
        return calls.run(operation, address.url(), () -> {
            try (Connection connection = new Driver().connect(address.url(), properties);
                    var statement = connection.createStatement()) {
                statement.execute(preamble);
                return work.on(connection);
            }
        });
    }

    /** Does this on the next free connection, each statement by itself. */
    <T extends @Nullable Object> T run(String operation, String name, Work<PostgresCall, T> work) {
        return calls.run(operation, name, () -> {
            long end = System.nanoTime() + deadline.plus(GRACE).toNanos();
            try (Connection connection = connections.getConnection()) {
                return work.on(new PostgresCall(connection, end));
            }
        });
    }

    /** Does this as one transaction of the server; whatever it throws, nothing was done (the pool rolls back). */
    <T extends @Nullable Object> T atomically(String operation, String name, Work<PostgresCall, T> work) {
        return run(operation, name, call -> {
            call.connection().setAutoCommit(false);
            T outcome = work.on(call);
            call.connection().commit();
            return outcome;
        });
    }

    /** Refuses once closed; sends nothing. */
    void refuseIfClosed(String operation, String name) {
        calls.run(operation, name, () -> true);
    }

    @Override
    public void close() {
        if (calls.close()) {
            connections.close();
        }
    }
}
