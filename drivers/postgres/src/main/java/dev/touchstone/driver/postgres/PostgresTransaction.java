package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction of the server, on a connection of its own, from its first statement on. Before each operation there
 * is a point to which a failed one is taken back, so that the rest stays; after each write it is told at once what
 * constraints would tell at the commit. It sees one snapshot; what it changes must not have been changed since, which the
 * server looks after, nor what it read, which {@link PostgresReads} does. For one thread at a time.
 */
final class PostgresTransaction implements PostgresGround {

    /** How long the server bears with one that does nothing: who is dead, or has forgotten it, shall not hold up others. */
    static final Duration IDLE = Duration.ofSeconds(4);

    /**
     * A row that somebody else is about to change is not waited for longer: if he commits, it is a conflict, so it may as
     * well be one soon. The server has this time for each lock, also for those that are no conflict, such as the one under
     * which a table's file grows; for them it is asked again until the deadline.
     */
    private static final Duration WAIT = Duration.ofMillis(20);

    private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = "
            + WAIT.toMillis() + "; SET LOCAL idle_in_transaction_session_timeout = " + IDLE.toMillis();

    private static final String TAKE_BACK = "ROLLBACK TO SAVEPOINT before";
    private static final String KEEP = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED"
            + "; RELEASE SAVEPOINT before; SAVEPOINT before";

    private final PostgresPool pool;
    private final PostgresReads reads;
    private final PostgresQueues queues;
    private Optional<Connection> taken = Optional.empty();
    private boolean changed;
    private boolean ended;
    private int points;

    /** One of this namespace, which has not begun. */
    PostgresTransaction(PostgresPool pool, byte[] ns) {
        this.pool = pool;
        this.reads = new PostgresReads(pool, ns);
        this.queues = new PostgresQueues(ns);
    }

    @Override
    public <T extends @Nullable Object> T read(String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
        return step(operation, name, work);
    }

    @Override
    public <T extends @Nullable Object> T write(
            String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
        return step(operation, name, call -> {
            changed = true;
            T outcome = work.on(call);
            call.execute(KEEP);
            return outcome;
        });
    }

    @Override
    public void saw(PostgresStatement versions) {
        reads.add(versions);
    }

    private <T extends @Nullable Object> T step(
            String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
        refuseIfEnded(operation, name);
        return pool.on(connection(operation, name), operation, name, call -> {
            while (true) {
                try {
                    return work.on(call);
                } catch (SQLException | BackendException failure) {
                    takeBack(call, failure);
                    if (!PostgresFailures.waitedForNoRowThatIsTold(failure) || queues.isSomebodyWaiting(call)) {
                        throw failure;
                    }
                    call.expectTimeToRetry(failure);
                }
            }
        });
    }

    /** Fails with what is told once it has ended. */
    void refuseIfEnded(String operation, String name) {
        pool.refuseIfClosed(operation, name);
        if (ended) {
            throw new BackendException(FailureKind.NOT_FOUND, operation, name, "this transaction has ended", null);
        }
    }

    private Connection connection(String operation, String name) {
        if (taken.isEmpty()) {
            Connection fresh = pool.take(operation, name);
            try {
                pool.on(fresh, "BEGIN", name, call -> {
                    call.connection().setAutoCommit(false);
                    call.execute(BEGIN);
                    reads.begin(call);
                    call.execute("SAVEPOINT before");
                    return true;
                });
            } catch (BackendException refused) {
                pool.giveBack(fresh);
                throw refused;
            }
            taken = Optional.of(fresh);
        }
        return taken.get();
    }

    private static void takeBack(PostgresCall call, Exception failure) {
        try {
            call.recover(TAKE_BACK);
        } catch (SQLException gone) { // then the whole transaction is, and with it what failed
            failure.addSuppressed(gone);
        }
    }

    /** Sets a point and answers its name. */
    String point() {
        String name = "point" + ++points;
        step("SAVEPOINT", name, call -> {
            call.execute("SAVEPOINT " + name + "; SAVEPOINT before");
            return true;
        });
        return name;
    }

    /** Takes back what was done since a point. */
    void takeBack(String point) {
        step("ROLLBACK TO SAVEPOINT", point, call -> {
            call.execute("ROLLBACK TO SAVEPOINT " + point + "; SAVEPOINT before");
            return true;
        });
    }

    void commit() {
        refuseIfEnded("COMMIT", "transaction");
        ended = true;
        try {
            taken.ifPresent(connection -> pool.on(connection, "COMMIT", "transaction", call -> {
                if (changed) { // else all that it saw was there at one moment, and so it may have come then
                    reads.compare(call);
                }
                call.connection().commit();
                return true;
            }));
        } finally {
            taken.ifPresent(pool::giveBack);
        }
    }

    void rollback() {
        if (!ended) {
            ended = true;
            taken.ifPresent(pool::giveBack);
        }
    }
}
