package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code keyvalue_batch} on PostgreSQL: one statement per batch, with the keys in an array. Thread-safe. */
final class PostgresKeyValueBatch implements KeyValueBatch {

    /** The server takes more; this is what is answered within a deadline of 2 s also where the machine has much else to do. */
    private static final int MOST_KEYS = 16_384;

    private static final String DELETE = "WITH held AS (SELECT found.ns, found.key"
            + " FROM (SELECT key FROM unnest(?) AS given (key) ORDER BY key) AS asked, LATERAL (SELECT ns, key FROM keyvalue"
            + " WHERE ns = ? AND keyvalue.key = asked.key AND " + KeyValueRows.ALIVE + " FOR UPDATE) AS found)"
            + " DELETE FROM keyvalue USING held WHERE keyvalue.ns = held.ns AND keyvalue.key = held.key"
            + " RETURNING keyvalue.key";

    private final PostgresNamespace postgres;

    PostgresKeyValueBatch(PostgresNamespace postgres) {
        this.postgres = postgres;
    }

    @Override
    public void batchSet(Map<String, byte[]> entries) {
        byte[][] names = entries.entrySet().stream()
                .map(entry -> postgres.key("INSERT", entry.getKey(), entry.getValue()))
                .toArray(byte[][]::new);
        Names.checkCount("INSERT", names.length, MOST_KEYS);
        byte[][] values = entries.values().toArray(byte[][]::new);
        postgres.run("INSERT", shown(names), call -> KeyValueRows.put(call, postgres.ns(), names, values));
    }

    @Override
    public List<Optional<byte[]>> batchGet(List<String> keys) {
        byte[][] names = names("SELECT", keys);
        return postgres.run(
                "SELECT",
                shown(names),
                call -> KeyValueRows.found(call, "value", row -> row.getBytes(1), postgres.ns(), names));
    }

    @Override
    public List<Boolean> batchDelete(List<String> keys) {
        byte[][] names = names("DELETE", keys);
        Set<String> removed = new HashSet<>(postgres.run(
                "DELETE", shown(names), call -> call.rows(DELETE, KeyValueRows::key, names, postgres.ns())));
        return keys.stream().map(removed::remove).toList(); // a key that is named twice was there the first time
    }

    private byte[][] names(String operation, List<String> keys) {
        byte[][] names = keys.stream().map(key -> postgres.key(operation, key)).toArray(byte[][]::new);
        Names.checkCount(operation, names.length, MOST_KEYS);
        return names;
    }

    private static String shown(byte[][] names) {
        return names.length + " keys";
    }
}
