package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.Causes;
import dev.touchstone.sut.postgres.JdbcAddress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.Driver;

/** Opens connections to one server, in the thread that needs one: so it hears at once if it is refused. */
final class PostgresConnector {

    private static final Duration ROUNDED = Duration.ofMillis(2); // so that what is over then is over for us too

    private final JdbcAddress address;
    private final Properties properties;
    private final String preamble;
    private final Duration deadline;

    /** Connections that know tables by the names that they have in this schema. */
    PostgresConnector(JdbcAddress address, String schema, Duration deadline) {
        this.address = address;
        this.properties = properties(address, deadline);
        this.preamble = preamble(schema, deadline);
        this.deadline = deadline;
    }

    private static Properties properties(JdbcAddress address, Duration deadline) {
        Properties properties = address.properties();
        String seconds = String.valueOf(Math.max(1, deadline.plusMillis(999).toSeconds()));
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds); // until it is open: then ends what nobody waits for any more
        properties.putIfAbsent("ApplicationName", "touchstone");
        properties.putIfAbsent("assumeMinServerVersion", "12"); // saves a round trip
        return properties;
    }

    /**
     * How a server behaves to us. What waited for a row looks at it anew, where a stricter isolation would refuse. Each
     * statement has an index for its way: a plan that was made, and kept, when there were few rows must not read all rows
     * when there are many. And none is worth compiling, however many rows the planner fears.
     */
    private static String preamble(String schema, Duration deadline) {
        return "SET search_path = \"" + schema + "\"; SET statement_timeout = " + deadline.toMillis()
                + "; SET default_transaction_isolation = 'read committed'; SET enable_seqscan = off; SET jit = off"
                + "; SET TimeZone = 'UTC'"; // so that moments are told in it, whatever the zone of this machine
    }

    /** A new connection, before {@link System#nanoTime} is at the end; it then waits for answers without an end. */
    Connection open(long end) throws Exception {
        Properties timed = new Properties();
        timed.putAll(properties);
        long left = Math.max(
                1, Duration.ofNanos(end - System.nanoTime()).plus(ROUNDED).toMillis());
        timed.setProperty("loginTimeout", String.valueOf(left / 1e3)); // in seconds
        try {
            Connection connection = new Driver().connect(address.url(), timed);
            connection.setNetworkTimeout(Runnable::run, 0);
            return connection;
        } catch (SQLException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw PostgresGuard.interrupted(failed);
            }
            boolean told = Causes.has(failed, IOException.class) || System.nanoTime() < end;
            throw told ? failed : Calls.noAnswer(deadline, failed);
        }
    }

    /** Tells the server how this driver wants it to behave to a new connection. */
    void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(preamble);
        }
    }
}
