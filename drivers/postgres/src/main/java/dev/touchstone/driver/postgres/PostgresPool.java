package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.sut.postgres.JdbcAddress;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What many threads call through. Each call has the deadline to itself, from the wait for a connection to the answer; a
 * statement still at work then is cancelled by the server, or, where that is not heard of either, broken off.
 */
final class PostgresPool implements AutoCloseable {

    private static final Duration GRACE = Duration.ofMillis(250); // in which the server's own cancelling may be told

    private final Calls calls = new Calls(PostgresFailures::kindOf);
    private final Duration deadline;
    private final PostgresConnections connections;

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
        this.deadline = deadline;
        this.connections = new PostgresConnections(new PostgresConnector(address, schema, deadline), deadline);
    }

    /** Does this on the next free connection, each statement by itself. */
    <T extends @Nullable Object> T run(String operation, String name, Work<PostgresCall, T> work) {
        return calls.run(operation, name, () -> {
            long end = System.nanoTime() + deadline.plus(GRACE).toNanos();
            return connections.lend(end, connection -> work.on(new PostgresCall(connection, end)));
        });
    }

    /** Does this as one transaction of the server; whatever it throws, nothing was done (what is not committed is rolled back). */
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
