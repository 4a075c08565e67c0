package dev.touchstone.driver.postgres;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code keyvalue_cas} on PostgreSQL: one statement compares and changes. Where it changed nothing, a second one looks
 * why; if that finds what was expected, it has only now come to be so, and the first is tried again. Thread-safe.
 */
final class PostgresKeyValueCas implements KeyValueCas {

    private static final String CREATE = "INSERT INTO keyvalue (ns, key, value) VALUES (?, ?, ?)"
            + KeyValueRows.OR_REPLACE + " WHERE NOT " + KeyValueRows.ALIVE;
    private static final String HOLDS = " WHERE ns = ? AND key = ? AND value = ? AND " + KeyValueRows.ALIVE;
    private static final String SWAP = "UPDATE keyvalue SET value = ?, expires_at = NULL" + HOLDS;
    private static final String DELETE = "DELETE FROM keyvalue" + HOLDS;

    private final PostgresNamespace postgres;

    PostgresKeyValueCas(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        byte[] ns = postgres.ns();
        byte[] name = postgres.key("UPDATE", key, next);
        if (expected instanceof Expected.Value value) {
            byte[] believed = value.bytes();
            return attempt("UPDATE", key, name, Optional.of(believed), SWAP, next, ns, name, believed);
        }
        requireNonNull(expected, "expected");
        return attempt("INSERT", key, name, Optional.empty(), CREATE, ns, name, next);
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        byte[] name = postgres.key("DELETE", key);
        requireNonNull(expected, "expected");
        return attempt("DELETE", key, name, Optional.of(expected), DELETE, postgres.ns(), name, expected);
    }

    private CasResult attempt(
            String operation, String key, byte[] name, Optional<byte[]> expected, String sql, Object... parameters) {
        return postgres.run(operation, key, call -> {
            while (call.update(sql, parameters) == 0) {
                Optional<byte[]> found = KeyValueRows.get(call, postgres.ns(), name);
                if (!same(found, expected)) {
                    return CasResult.mismatch(found);
                }
            }
            return CasResult.done();
        });
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }
}
