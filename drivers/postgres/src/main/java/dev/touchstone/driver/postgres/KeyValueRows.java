package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What statements on the table {@code keyvalue} have in common. A row past its deadline is as none to each of them. Those
 * that touch several rows lock them in the order of their keys, so that no two can wait for one another.
 */
final class KeyValueRows {

    /** Of a row that is there. {@code now()} would stand still while a statement waits for a row, or in a transaction. */
    static final String ALIVE = "(keyvalue.expires_at IS NULL OR keyvalue.expires_at > clock_timestamp())";

    /** Of an INSERT: a row that is there already gets the new value and the new deadline or none. */
    static final String OR_REPLACE =
            " ON CONFLICT (ns, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at";

    private static final String GET = "SELECT value FROM keyvalue WHERE ns = ? AND key = ? AND " + ALIVE;

    private static final String PUT = "INSERT INTO keyvalue (ns, key, value)"
            + " SELECT ?, key, value FROM unnest(?, ?) AS given (key, value) ORDER BY key" + OR_REPLACE;

    private KeyValueRows() {}

    static Optional<byte[]> get(PostgresCall call, byte[] ns, byte[] key) throws SQLException {
        return call.row(GET, row -> row.getBytes(1), ns, key);
    }

    /** Stores the values under the keys, which are as many and all different, without a deadline. */
    static int put(PostgresCall call, byte[] ns, byte[][] keys, byte[][] values) throws SQLException {
        return call.update(PUT, ns, keys, values);
    }

    /**
     * What is read under each of these keys, in their order. Key by key, from the primary key: of {@code = ANY (?)} a plan
     * that the server keeps may compare every row of the namespace with every key.
     */
    static <T> List<Optional<T>> found(
            PostgresCall call, String column, PostgresCall.Row<T> row, byte[] ns, byte[][] keys) throws SQLException {
        List<Optional<T>> found = new ArrayList<>(Collections.nCopies(keys.length, Optional.empty()));
        String sql = "SELECT found.it, place FROM unnest(?) WITH ORDINALITY AS asked (key, place), LATERAL (SELECT "
                + column + " AS it FROM keyvalue WHERE ns = ? AND keyvalue.key = asked.key AND " + ALIVE
                + " OFFSET 0) AS found"; // so it stays a subquery
        call.rows(sql, each -> found.set(each.getInt(2) - 1, Optional.of(row.of(each))), keys, ns);
        return found;
    }

    /** The first column of a row, which is its key. */
    static String key(ResultSet row) throws SQLException {
        return new String(row.getBytes(1), UTF_8);
    }
}
