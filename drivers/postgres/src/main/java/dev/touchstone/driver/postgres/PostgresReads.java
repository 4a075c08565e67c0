package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a transaction has read, and whether it is so still when it commits: each question is asked again by somebody who
 * sees nothing that the transaction wrote, once in its own snapshot and once now, and both answers must be of the same
 * rows in the same versions, their {@code xmin}. So what others made, changed or removed is found, and nothing else is
 * taken for it, as the server's own SERIALIZABLE does of rows whose keys lie on one page of an index. One after the other:
 * who commits holds a lock of its namespace while it looks, and until it has committed.
 */
final class PostgresReads {

    private final PostgresPool pool;
    private final long lock;
    private final Map<String, PostgresStatement> reads = new LinkedHashMap<>(); // each question once
    private String snapshot = "";

    PostgresReads(PostgresPool pool, byte[] ns) {
        this.pool = pool;
        this.lock = Long.parseUnsignedLong(PostgresNames.hash(ns), 16);
    }

    /** Lets others see what is seen from now on; before any savepoint (manual, 9.27.5). */
    void begin(PostgresCall call) throws SQLException {
        snapshot =
                call.row("SELECT pg_export_snapshot()", row -> row.getString(1)).orElseThrow();
    }

    /** One more question, whose answer is of rows with their versions. */
    void add(PostgresStatement versions) {
        reads.putIfAbsent(versions.sql() + Arrays.deepToString(versions.parameters()), versions);
    }

    /** Does nothing if all of it is so still. @throws BackendException {@code CONFLICT} if it is not */
    void compare(PostgresCall own) throws SQLException {
        if (reads.isEmpty()) {
            return;
        }
        own.execute("SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(?)", lock);
        boolean same = pool.aside("COMMIT", "transaction", call -> {
            call.connection().setAutoCommit(false);
            call.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SET TRANSACTION SNAPSHOT "
                    + PostgresNames.literal(snapshot));
            List<Set<String>> then = answers(call);
            call.connection().rollback();
            call.connection().setAutoCommit(true);
            return then.equals(answers(call));
        });
        if (!same) {
            String detail = "somebody else changed what was read here";
            throw new BackendException(FailureKind.CONFLICT, "COMMIT", "transaction", detail, null);
        }
    }

    private List<Set<String>> answers(PostgresCall call) throws SQLException {
        List<Set<String>> answers = new ArrayList<>();
        for (PostgresStatement read : reads.values()) {
            answers.add(new HashSet<>(call.rows(read, row -> row.getString(1))));
        }
        return answers;
    }
}
