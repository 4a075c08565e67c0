package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Names;
import dev.touchstone.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: rows whose {@code ns} is its name. Names are bytes, so that any text will do. */
final class PostgresNamespace {

    /** With a namespace of this size beside it, a key of 2,048 B still fits into an index entry. */
    private static final int MOST_NAMESPACE_BYTES = 512;

    private static final int MOST_KEY_BYTES = 2048;

    /** A field may have 1 GB (manual, appendix K); this is what is safely written and read within a deadline of 2 s. */
    private static final long MOST_VALUE_BYTES = 8L << 20;

    private final PostgresPool pool;
    private final PostgresSettings settings;
    private final String name;
    private final byte[] ns;
    private final Map<Model, PostgresTable> tables = new ConcurrentHashMap<>();

    PostgresNamespace(PostgresPool pool, PostgresSettings settings, String name) {
        this.pool = pool;
        this.settings = settings;
        this.name = name;
        this.ns = Names.utf8("open namespace", name, MOST_NAMESPACE_BYTES);
    }

    /** What its rows have in the column {@code ns}. */
    byte[] ns() {
        return ns;
    }

    /** What the rows of a key have in the column {@code key}; refuses what is none, before any I/O. */
    byte[] key(String operation, String key) {
        return Names.utf8(operation, key, MOST_KEY_BYTES);
    }

    /** The same, and refuses a value that is too large. */
    byte[] key(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, MOST_VALUE_BYTES);
        return key(operation, key);
    }

    /** Where records of a model lie. */
    PostgresTable table(Model model) {
        return tables.computeIfAbsent(model, one -> new PostgresTable(ns, one));
    }

    /** What the server says of itself. */
    PostgresSettings settings() {
        return settings;
    }

    /** What transactions get their connections from. */
    PostgresPool pool() {
        return pool;
    }

    /** Runs statements, each by itself; what is shown of a failure is the name. */
    <T extends @Nullable Object> T run(String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
        return pool.run(operation, name, work);
    }

    /** Runs statements as one transaction. */
    <T extends @Nullable Object> T atomically(String operation, String name, PostgresPool.Work<PostgresCall, T> work) {
        return pool.atomically(operation, name, work);
    }

    /** Refuses once the client is closed; sends nothing. */
    void refuseIfClosed(String operation) {
        pool.refuseIfClosed(operation, name);
    }

    /** Removes every row and model of the namespace, looks again, and answers the tables that are left or have a row. */
    List<String> drop() {
        return run("DELETE", name, call -> {
            List<String> left = new ArrayList<>(PostgresModelsDrop.all(call, ns));
            for (String table : PostgresSchema.TABLES) {
                call.update("DELETE FROM " + table + " WHERE ns = ?", ns);
                call.row("SELECT true FROM " + table + " WHERE ns = ? LIMIT 1", row -> table, ns)
                        .ifPresent(left::add);
            }
            return left;
        });
    }
}
