package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code keyvalue_scan} on PostgreSQL: a prefix is a range of the primary key, whose order is that of the bytes, and a
 * page begins behind the last key of the one before. Thread-safe.
 */
final class PostgresKeyValueScan implements KeyValueScan {

    private static final String IN_RANGE =
            " FROM keyvalue WHERE ns = ? AND key >= ? AND key < ? AND " + KeyValueRows.ALIVE;
    private static final String ENTRIES = "SELECT key, value" + IN_RANGE + " ORDER BY key LIMIT ?";
    private static final String KEYS = "SELECT key" + IN_RANGE + " ORDER BY key LIMIT ?";
    private static final String COUNT = "SELECT count(*)" + IN_RANGE;

    private final PostgresNamespace postgres;

    PostgresKeyValueScan(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        return page(
                ENTRIES, row -> new Entry(KeyValueRows.key(row), row.getBytes(2)), Entry::key, prefix, limit, after);
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        return page(KEYS, KeyValueRows::key, key -> key, prefix, limit, after);
    }

    @Override
    public long count(String prefix) {
        byte[] start = KeyCursor.prefix("SELECT count", prefix);
        byte[] end = behindAllWith(start);
        return postgres.run(
                "SELECT count",
                prefix,
                call -> call.rows(COUNT, row -> row.getLong(1), postgres.ns(), start, end)
                        .get(0));
    }

    private <T> Page<T> page(
            String sql,
            PostgresCall.Row<T> row,
            Function<T, String> key,
            String prefix,
            int limit,
            Optional<Cursor> after) {
        byte[] start = KeyCursor.prefix("SELECT", prefix);
        long oneMore = KeyCursor.limit("SELECT", prefix, limit) + 1L; // tells whether there is a next page
        byte[] from = KeyCursor.read("SELECT", prefix, after)
                .map(PostgresKeyValueScan::behind)
                .orElse(start);
        byte[] end = behindAllWith(start);
        List<T> found = postgres.run("SELECT", prefix, call -> call.rows(sql, row, postgres.ns(), from, end, oneMore));
        if (found.size() < oneMore) {
            return new Page<>(found, Optional.empty());
        }
        byte[] last = key.apply(found.get(limit - 1)).getBytes(UTF_8);
        return new Page<>(found.subList(0, limit), Optional.of(KeyCursor.after(prefix, last)));
    }

    /** The first bytes after these in their order. */
    private static byte[] behind(byte[] key) {
        return Arrays.copyOf(key, key.length + 1);
    }

    /** The first bytes after all that begin with these: no byte of UTF-8 is 0xFF, so one can always be added to the last. */
    private static byte[] behindAllWith(byte[] prefix) {
        if (prefix.length == 0) {
            return new byte[] {(byte) 0xFF};
        }
        byte[] end = prefix.clone();
        end[end.length - 1]++;
        return end;
    }
}
