package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.sut.postgres.JdbcAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What many threads call through. Each call has the deadline to itself, from the wait for a connection to the answer; a
 * statement still at work then is cancelled by the server, or, where that is not heard of either, broken off.
 */
final class PostgresPool implements AutoCloseable {

    static final Duration GRACE = Duration.ofMillis(250); // in which the server's own cancelling may be told

    private static final int MOST_CALLS = 8;
    private static final int MOST_TRANSACTIONS = 32; // that a client has open at once, beside its calls
    private static final int MOST_ASIDE = 2; // for what they look at when they commit

    private final Calls calls = new Calls(PostgresFailures::kindOf);
    private final Duration deadline;
    private final PostgresGuard guard;
    private final PostgresConnections connections;
    private final PostgresConnections open;
    private final PostgresConnections aside;

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
        PostgresConnector server = new PostgresConnector(address, schema, deadline);
        this.guard = new PostgresGuard(deadline);
        this.connections = new PostgresConnections(server, guard, MOST_CALLS);
        this.open = new PostgresConnections(server, guard, MOST_TRANSACTIONS);
        this.aside = new PostgresConnections(server, guard, MOST_ASIDE);
        guard.also(open::giveUpAbandoned);
    }

    /** Does this on the next free connection, each statement by itself. */
    <T extends @Nullable Object> T run(String operation, String name, Work<PostgresCall, T> work) {
        return calls.run(operation, name, () -> {
            long end = end();
            return connections.lend(end, connection -> work.on(new PostgresCall(connection, end)));
        });
    }

    private long end() {
        return System.nanoTime() + deadline.plus(GRACE).toNanos();
    }

    /** A connection that nobody else has until it is given back, and that no call has to wait for. */
    Connection take(String operation, String name) {
        return calls.run(operation, name, () -> open.take(end()));
    }

    /** Does this on a connection that was taken. */
    <T extends @Nullable Object> T on(Connection taken, String operation, String name, Work<PostgresCall, T> work) {
        return calls.run(operation, name, () -> {
            long end = end();
            return open.use(end, taken, connection -> work.on(new PostgresCall(connection, end)));
        });
    }

    /** Does this on a connection for which neither calls nor open transactions compete. */
    <T extends @Nullable Object> T aside(String operation, String name, Work<PostgresCall, T> work) {
        return calls.run(operation, name, () -> {
            long end = end();
            return aside.lend(end, connection -> work.on(new PostgresCall(connection, end)));
        });
    }

    /** Ends what was begun and not committed on a connection that was taken; fails never. */
    void giveBack(Connection taken) {
        open.giveBack(taken);
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
            guard.close();
            connections.close();
            open.close();
            aside.close();
        }
    }
}
