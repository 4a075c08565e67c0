package dev.touchstone.driver.postgres;

import java.sql.SQLException;

/**
 * Whether somebody waits for a row of a namespace. Who is the first to wait for one is told of it when he gives up; who
 * waits behind him waits for the first one's place, a heavyweight lock on the tuple (the server's README.tuplock), and is told
 * of no row, just as if he had waited for a table's file to grow.
 */
final class PostgresQueues {

    private static final String WAITING = "SELECT 1 FROM pg_locks WHERE locktype = 'tuple' AND pid <> pg_backend_pid()"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND relation IN (SELECT to_regclass(quote_ident(tbl)) FROM record_models WHERE ns = ?) LIMIT 1";

    private final byte[] ns;

    PostgresQueues(byte[] ns) {
        this.ns = ns;
    }

    /** Whether somebody else holds the first place before a row. */
    boolean isSomebodyWaiting(PostgresCall call) throws SQLException {
        return call.row(WAITING, row -> true, ns).isPresent();
    }
}
