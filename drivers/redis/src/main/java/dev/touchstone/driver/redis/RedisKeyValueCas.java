package dev.touchstone.driver.redis;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import io.lettuce.core.ScriptOutputType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code keyvalue_cas} on Redis: a script each, which nobody comes between. Thread-safe. */
final class RedisKeyValueCas implements KeyValueCas {

    /** Answers nothing if it was done, else what is there. Without an expected value nothing may be there. */
    private static final String SWAP = """
            local current = redis.call('GET', KEYS[1])
            if current ~= (ARGV[2] or false) then return {current} end
            redis.call('SET', KEYS[1], ARGV[1])
            return {}
            """;

    private static final String DELETE = """
            local current = redis.call('GET', KEYS[1])
            if current ~= ARGV[1] then return {current} end
            redis.call('DEL', KEYS[1])
            return {}
            """;

    private final RedisNamespace redis;

    RedisKeyValueCas(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        byte[] copy = redis.copy("EVAL SET", key, next);
        byte[][] values = requireNonNull(expected, "expected") instanceof Expected.Value value
                ? new byte[][] {copy, value.bytes()}
                : new byte[][] {copy};
        return run("EVAL SET", key, SWAP, values);
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return run("EVAL DEL", key, DELETE, new byte[][] {expected.clone()});
    }

    private CasResult run(String operation, String key, String script, byte[][] values) {
        List<byte @Nullable []> current = redis.run(
                operation,
                key,
                (client, name) -> client.eval(script, ScriptOutputType.MULTI, new byte[][] {name}, values));
        return current.isEmpty() ? CasResult.done() : CasResult.mismatch(Optional.ofNullable(current.get(0)));
    }
}
