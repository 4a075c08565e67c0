package dev.touchstone.driver.postgres;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Removes some rows whose deadline is over, in passing: once before every so many writes with a deadline, a statement by
 * itself. It skips what somebody else has locked, so it waits for nobody; and of a row that was renewed meanwhile the
 * server looks at the new deadline before it locks it, so that one stays. Thread-safe.
 */
final class PostgresSweep {

    private static final int EVERY = 16;
    private static final int MOST = 4 * EVERY; // more than can have come since the last time

    /** The time at which the statement began can be looked up in the index, and is never later than the clock's. */
    private static final String SWEEP = "WITH dead AS (SELECT ns, key FROM keyvalue"
            + " WHERE ns = ? AND expires_at <= statement_timestamp() LIMIT " + MOST + " FOR UPDATE SKIP LOCKED)"
            + " DELETE FROM keyvalue USING dead WHERE keyvalue.ns = dead.ns AND keyvalue.key = dead.key";

    private final AtomicInteger writes = new AtomicInteger();

    void inPassing(PostgresCall call, byte[] ns) throws SQLException {
        if (writes.getAndIncrement() % EVERY == 0) {
            call.update(SWEEP, ns);
        }
    }
}
