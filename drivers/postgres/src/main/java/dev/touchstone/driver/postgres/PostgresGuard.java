package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Calls;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Ends the connection of a call that is not over in time, or whose thread was interrupted: what waits in JDBC hears of
 * neither. A write that nobody takes has no time-out there, and an answer that comes drop by drop is always in time.
 */
final class PostgresGuard implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(50);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "touchstone-postgres-guard");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration deadline;

    /** A guard of calls that have this deadline, and perhaps a little more. */
    PostgresGuard(Duration deadline) {
        this.deadline = deadline;
        var unused = clock.scheduleWithFixedDelay(this::look, STEP.toMillis(), STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does this work on a connection, at the longest until {@link System#nanoTime} is at the end. */
    <T extends @Nullable Object> T within(long end, Connection connection, PostgresPool.Work<Connection, T> work)
            throws Exception {
        Watch watch = new Watch(connection, end);
        watches.add(watch);
        try {
            return work.on(connection);
        } catch (Exception failure) {
            throw watch.told(failure);
        } finally {
            watch.release(); // from now on the connection may be somebody else's
            watches.remove(watch);
        }
    }

    /** Does this too, each time that it looks. */
    void also(Runnable other) {
        var unused = clock.scheduleWithFixedDelay(other, STEP.toMillis(), STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        watches.forEach(Watch::look);
    }

    /** What is thrown to who was interrupted, because of what came of that. */
    static InterruptedException interrupted(Exception failure) {
        InterruptedException interrupted = new InterruptedException("interrupted at work on a connection");
        interrupted.initCause(failure);
        return interrupted;
    }

    /** Ends what is still on its way. */
    @Override
    public void close() {
        clock.shutdownNow();
        watches.forEach(watch -> watch.end(failure -> failure));
    }

    /** One call's work on a connection. */
    private final class Watch {

        private final Thread thread = Thread.currentThread();
        private final Connection connection;
        private final long end;
        private UnaryOperator<Exception> told = failure -> failure;
        private boolean over;

        Watch(Connection connection, long end) {
            this.connection = connection;
            this.end = end;
        }

        synchronized void look() {
            if (System.nanoTime() > end) {
                end(failure -> Calls.noAnswer(deadline, failure));
            } else if (thread.isInterrupted()) {
                end(PostgresGuard::interrupted);
            }
        }

        synchronized void end(UnaryOperator<Exception> telling) {
            if (!over) {
                told = telling;
                over = true;
                abort(connection);
            }
        }

        /** What is thrown when the work failed so. */
        synchronized Exception told(Exception failure) {
            return told.apply(failure);
        }

        synchronized void release() {
            over = true;
        }
    }

    /** Breaks a connection off, without a word to the server, who may not listen. */
    static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException refused) {
            throw new IllegalStateException("this connection cannot be broken off", refused);
        }
    }
}
