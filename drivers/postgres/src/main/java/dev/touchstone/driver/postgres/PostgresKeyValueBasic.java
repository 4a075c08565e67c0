package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;

/** {@code keyvalue_basic} on PostgreSQL: a row per key, one statement per operation. Thread-safe. */
final class PostgresKeyValueBasic implements KeyValueBasic {

    private static final String SET =
            "INSERT INTO keyvalue (ns, key, value) VALUES (?, ?, ?)" + KeyValueRows.OR_REPLACE;
    private static final String DELETE = "DELETE FROM keyvalue WHERE ns = ? AND key = ? AND " + KeyValueRows.ALIVE;
    private static final String EXISTS = "SELECT true FROM keyvalue WHERE ns = ? AND key = ? AND " + KeyValueRows.ALIVE;

    private final PostgresNamespace postgres;

    PostgresKeyValueBasic(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public void set(String key, byte[] value) {
        byte[] name = postgres.key("INSERT", key, value);
        postgres.run("INSERT", key, call -> call.update(SET, postgres.ns(), name, value));
    }

    @Override
    public Optional<byte[]> get(String key) {
        byte[] name = postgres.key("SELECT", key);
        return postgres.run("SELECT", key, call -> KeyValueRows.get(call, postgres.ns(), name));
    }

    @Override
    public boolean delete(String key) {
        byte[] name = postgres.key("DELETE", key);
        return postgres.run("DELETE", key, call -> call.update(DELETE, postgres.ns(), name) > 0);
    }

    @Override
    public boolean exists(String key) {
        byte[] name = postgres.key("SELECT", key);
        return postgres.run("SELECT", key, call -> call.row(EXISTS, row -> true, postgres.ns(), name))
                .isPresent();
    }
}
