package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Lifetimes;
import dev.touchstone.driver.api.keyvalue.Ttl;
import io.lettuce.core.SetArgs;
import java.time.Duration;

/** {@code keyvalue_ttl} on Redis: deadlines in milliseconds on the server's own clock. Thread-safe. */
final class RedisKeyValueTtl implements KeyValueTtl {

    private static final Duration STEP = Duration.ofMillis(1);

    /** Half of what the server counts to, so that the time of day can be added to it. */
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE / 2);

    private static final long NO_KEY = -2; // replies of PTTL, Redis manual
    private static final long NO_EXPIRY = -1;

    private final RedisNamespace redis;

    RedisKeyValueTtl(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        byte[] copy = redis.copy("SET PX", key, value);
        SetArgs px = SetArgs.Builder.px(Lifetimes.positiveSteps("SET PX", key, ttl, STEP, LONGEST));
        redis.run("SET PX", key, (client, name) -> client.set(name, copy, px));
    }

    /** The server itself removes a key at once that is given no time. */
    @Override
    public boolean expire(String key, Duration ttl) {
        long millis = Lifetimes.steps("PEXPIRE", key, ttl, STEP, LONGEST);
        return redis.run("PEXPIRE", key, (client, name) -> client.pexpire(name, millis));
    }

    @Override
    public Ttl ttl(String key) {
        long left = redis.run("PTTL", key, (client, name) -> client.pttl(name));
        if (left == NO_KEY) {
            return new Ttl.NoKey();
        }
        if (left == NO_EXPIRY) {
            return new Ttl.NoExpiry();
        }
        return new Ttl.Remaining(Duration.ofMillis(Math.max(1, left))); // 0 is said in the last millisecond
    }

    @Override
    public boolean persist(String key) {
        return redis.run("PERSIST", key, (client, name) -> client.persist(name));
    }
}
