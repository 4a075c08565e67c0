package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;

/** {@code keyvalue_basic} on Redis: strings, one command per operation. Thread-safe. */
final class RedisKeyValueBasic implements KeyValueBasic {

    private final RedisNamespace redis;

    RedisKeyValueBasic(RedisNamespace redis) {
        this.redis = redis;
    }

    @Override
    public void set(String key, byte[] value) {
        byte[] copy = redis.copy("SET", key, value);
        redis.run("SET", key, (client, name) -> client.set(name, copy));
    }

    @Override
    public Optional<byte[]> get(String key) {
        return Optional.ofNullable(redis.run("GET", key, (client, name) -> client.get(name)));
    }

    @Override
    public boolean delete(String key) {
        return redis.run("DEL", key, (client, name) -> client.del(name)) > 0;
    }

    @Override
    public boolean exists(String key) {
        return redis.run("EXISTS", key, (client, name) -> client.exists(name)) > 0;
    }
}
