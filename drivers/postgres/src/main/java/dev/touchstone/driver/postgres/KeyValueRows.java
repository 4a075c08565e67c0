package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
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
            " ON CONFLICT (ns, key) DO UPDATE" + " SET value = excluded.value, expires_at = excluded.expires_at";

    /** Of a statement whose parameters are the namespace and an array of keys. */
    static final String AMONG = " FROM keyvalue WHERE ns = ? AND key = ANY (?) AND " + ALIVE;

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

    /** What is found under each of these keys that is there, by a SELECT of the key and of whatever is made of the rest. */
    static <T> Map<String, T> found(
            PostgresCall call, String select, PostgresCall.Row<T> rest, byte[] ns, byte[][] keys) throws SQLException {
        Map<String, T> found = new HashMap<>();
        call.rows(select + AMONG, row -> Map.entry(key(row), rest.of(row)), ns, keys)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** The first column of a row, which is its key. */
    static String key(ResultSet row) throws SQLException {
        return new String(row.getBytes(1), UTF_8);
    }
}
