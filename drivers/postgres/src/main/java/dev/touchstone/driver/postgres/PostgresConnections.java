package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.FailureKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A few connections, each of which is one call's at a time, or one open transaction's. Who finds none left opens one in
 * its own thread, so that a server that is gone is told at once; and once one breaks, the others that lie idle are not
 * trusted either. Thread-safe.
 */
final class PostgresConnections implements AutoCloseable {

    private static final Duration TRUSTED = Duration.ofMillis(500);
    private static final Duration CLEARING = Duration.ofMillis(250);

    private final PostgresConnector server;
    private final PostgresGuard guard;
    private final int most;
    private final Semaphore free;
    private final PostgresTaken taken = new PostgresTaken();
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>(); // the one that was used last comes first
    private volatile boolean closed;

    private record Idle(Connection connection, long since) {

        boolean isTrusted() {
            return System.nanoTime() - since < TRUSTED.toNanos();
        }
    }

    PostgresConnections(PostgresConnector server, PostgresGuard guard, int most) {
        this.server = server;
        this.guard = guard;
        this.most = most;
        this.free = new Semaphore(most, true);
    }

    /** Does this work on a connection, at the longest until {@link System#nanoTime} is at the end. */
    <T extends @Nullable Object> T lend(long end, PostgresPool.Work<Connection, T> work) throws Exception {
        Connection connection = take(end);
        try {
            return use(end, connection, work);
        } finally {
            giveBack(connection);
        }
    }

    /** A connection that is the caller's until it is given back. */
    Connection take(long end) throws Exception {
        if (!free.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("all " + most + " connections were at work until the deadline");
        }
        try {
            Connection connection = next(end);
            taken.add(connection);
            if (closed) {
                PostgresGuard.abort(connection);
            }
            return connection;
        } catch (Exception refused) { // told as it is; only the place is free again
            free.release();
            throw refused;
        }
    }

    /** Frees what was taken and forgotten. */
    void giveUpAbandoned() {
        taken.abandoned().forEach(connection -> {
            PostgresGuard.abort(connection);
            free.release();
        });
    }

    /** Does this work on a connection that was taken. */
    <T extends @Nullable Object> T use(long end, Connection connection, PostgresPool.Work<Connection, T> work)
            throws Exception {
        taken.begun(connection);
        try {
            return guard.within(end, connection, work);
        } catch (SQLException failure) {
            forgetAllIfGone(connection, failure);
            throw failure;
        } finally {
            taken.done(connection);
        }
    }

    /** Ends what was not committed on a connection that was taken, which from now on is somebody else's. */
    void giveBack(Connection connection) {
        if (!taken.remove(connection)) {
            return; // it was given up as abandoned
        }
        try {
            if (clear(connection)) {
                idle.push(new Idle(connection, System.nanoTime()));
            }
            if (closed) {
                forgetAll();
            }
        } finally {
            free.release();
        }
    }

    private Connection next(long end) throws Exception {
        if (closed) {
            throw new SQLException("this client was closed meanwhile");
        }
        for (Idle last = idle.poll(); last != null; last = idle.poll()) {
            Connection connection = last.connection();
            if (last.isTrusted() || answers(connection, end)) {
                return connection;
            }
        }
        Connection connection = server.open(end);
        return prepared(connection, end);
    }

    private boolean answers(Connection connection, long end) throws Exception {
        try {
            return guard.within(end, connection, PostgresConnections::ask);
        } catch (SQLException broken) { // it was, and nothing was asked of the server yet that could be lost
            PostgresGuard.abort(connection);
            return false;
        }
    }

    private static boolean ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("");
            return true;
        }
    }

    private Connection prepared(Connection connection, long end) throws Exception {
        try {
            return guard.within(end, connection, fresh -> {
                server.prepare(fresh);
                return fresh;
            });
        } catch (Exception failure) {
            PostgresGuard.abort(connection);
            throw failure;
        }
    }

    private void forgetAllIfGone(Connection connection, SQLException failure) {
        if (PostgresFailures.kindOf(failure) == FailureKind.UNAVAILABLE) {
            PostgresGuard.abort(connection);
            forgetAll();
        }
    }

    private void forgetAll() {
        for (Idle last = idle.poll(); last != null; last = idle.poll()) {
            PostgresGuard.abort(last.connection());
        }
    }

    /** Ends a transaction that was not committed; whether the connection can be used again. */
    private boolean clear(Connection connection) {
        try {
            if (connection.isClosed()) {
                return false;
            }
            if (!connection.getAutoCommit()) {
                guard.within(System.nanoTime() + CLEARING.toNanos(), connection, PostgresConnections::rollBack);
            }
            return true;
        } catch (Exception unclear) { // which is nobody's failure: who used it has an outcome already
            PostgresGuard.abort(connection);
            return false;
        }
    }

    private static boolean rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        forgetAll();
        taken.all().forEach(PostgresGuard::abort); // transactions that were left open
    }
}
