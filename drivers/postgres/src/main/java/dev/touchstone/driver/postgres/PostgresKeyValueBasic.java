package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.sql.ResultSet;
import java.util.Optional;

/** {@code keyvalue_basic} on PostgreSQL: a row per key, one statement per operation. Thread-safe. */
final class PostgresKeyValueBasic implements KeyValueBasic {

    /** A field may have 1 GB (manual, appendix K); this is what is safely written and read within a deadline of 2 s. */
    private static final long MOST_VALUE_BYTES = 16L << 20;

    private final PostgresNamespace postgres;

    PostgresKeyValueBasic(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public void set(String key, byte[] value) {
        Names.checkSize("INSERT", key, value, MOST_VALUE_BYTES);
        String sql = "INSERT INTO keyvalue (ns, key, value) VALUES (?, ?, ?)"
                + " ON CONFLICT (ns, key) DO UPDATE SET value = excluded.value";
        postgres.run("INSERT", key, sql, statement -> {
            statement.setBytes(3, value);
            return statement.executeUpdate();
        });
    }

    @Override
    public Optional<byte[]> get(String key) {
        String sql = "SELECT value FROM keyvalue WHERE ns = ? AND key = ?";
        return postgres.run("SELECT", key, sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override
    public boolean delete(String key) {
        String sql = "DELETE FROM keyvalue WHERE ns = ? AND key = ?";
        return postgres.run("DELETE", key, sql, statement -> statement.executeUpdate() > 0);
    }

    @Override
    public boolean exists(String key) {
        String sql = "SELECT EXISTS (SELECT FROM keyvalue WHERE ns = ? AND key = ?)";
        return postgres.run("SELECT EXISTS", key, sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }
}
