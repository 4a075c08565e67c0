package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import io.lettuce.core.ScriptOutputType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code keyvalue_batch} on Redis: one command for all keys. Thread-safe. */
final class RedisKeyValueBatch implements KeyValueBatch {

    /** DEL of many keys says how many were there, but not which. */
    private static final String DELETE = """
            local there = {}
            for i, name in ipairs(KEYS) do
              there[i] = redis.call('DEL', name)
            end
            return there
            """;

    private final RedisNamespace redis;

    RedisKeyValueBatch(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public void batchSet(Map<String, byte[]> entries) {
        Map<byte[], byte[]> values = redis.copies("MSET", entries);
        if (values.isEmpty()) {
            redis.connection().refuseIfClosed("MSET", "batch");
        } else {
            redis.connection().run("MSET", "batch", client -> client.mset(values));
        }
    }

    @Override
    public List<Optional<byte[]>> batchGet(List<String> keys) {
        byte[][] names = names("MGET", keys);
        return names.length == 0
                ? List.of()
                : redis.connection().run("MGET", "batch", client -> client.mget(names)).stream()
                        .map(found -> Optional.ofNullable(found.getValueOrElse(null)))
                        .toList();
    }

    @Override
    public List<Boolean> batchDelete(List<String> keys) {
        byte[][] names = names("DEL", keys);
        return names.length == 0
                ? List.of()
                : redis
                        .connection()
                        .<List<Long>>run("DEL", "batch", client -> client.eval(DELETE, ScriptOutputType.MULTI, names))
                        .stream()
                        .map(there -> there == 1)
                        .toList();
    }

    private byte[][] names(String operation, List<String> keys) {
        return keys.stream().map(key -> redis.name(operation, key)).toArray(byte[][]::new);
    }
}
