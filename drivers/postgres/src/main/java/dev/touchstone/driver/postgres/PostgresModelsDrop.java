package dev.touchstone.driver.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Removes models with their tables. Who left a transaction open on one of these is not waited for. */
final class PostgresModelsDrop {

    private static final int SOME = 50; // the server holds a lock on each table of a transaction, and has not many

    private static final String END_WHAT_WAS_LEFT_OPEN = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE state LIKE 'idle in transaction%' AND usename = current_user AND pid IN (SELECT pid FROM pg_locks WHERE relation IN"
            + " (SELECT to_regclass(quote_ident(tbl)) FROM unnest(?::text[]) AS dropped (tbl)))";

    private PostgresModelsDrop() {}

    /** Drops all of a namespace and answers what is left of it. */
    static List<String> all(PostgresCall call, byte[] ns) throws SQLException {
        List<String> tables = drop(call, "ns = ?", ns);
        if (tables.isEmpty()) {
            return List.of();
        }
        return call.rows(
                "SELECT tbl FROM unnest(?::text[]) AS dropped (tbl) WHERE to_regclass(quote_ident(tbl)) IS NOT NULL",
                row -> row.getString(1),
                PostgresColumn.array(tables));
    }

    /** Drops some of whatever namespace; whether there were any. */
    static boolean some(PostgresCall call) throws SQLException {
        if (call.row("SELECT true WHERE to_regclass('record_models') IS NOT NULL", row -> true)
                .isEmpty()) {
            return false; // the run is gone already
        }
        String some = "(ns, model) IN (SELECT ns, model FROM record_models ORDER BY ns, model LIMIT ?)";
        return !drop(call, some, SOME).isEmpty();
    }

    private static List<String> drop(PostgresCall call, String which, Object parameter) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        String select = "SELECT tbl, hash FROM record_models WHERE " + which + " ORDER BY tbl";
        call.rows(
                select,
                row -> tables.add(row.getString(1)) && functions.add(PostgresTrigger.function(row.getString(2)) + "()"),
                parameter);
        if (!tables.isEmpty()) {
            call.execute(END_WHAT_WAS_LEFT_OPEN, PostgresColumn.array(tables));
            call.execute(
                    "DROP TABLE IF EXISTS "
                            + PostgresNames.listed(
                                    tables.stream().map(PostgresNames::quoted).toList())
                            + " CASCADE; DROP FUNCTION IF EXISTS " + PostgresNames.listed(functions)
                            + "; DELETE FROM record_models WHERE " + which,
                    parameter);
        }
        return tables;
    }
}
