package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.sut.ServerUrl;
import java.util.List;

/** One client of a Redis server, and what that server said of itself when it was opened. */
final class RedisSession implements BoundBackend.Client<RedisNamespace> {

    private final RedisConnection connection;
    private final RedisSettings settings;
    private final RedisKeys keys;

    private RedisSession(RedisConnection connection, RedisSettings settings, RedisKeys keys) {
        this.connection = connection;
        this.settings = settings;
        this.keys = keys;
    }

    static RedisSession open(ServerUrl url, OpenOptions options) {
        RedisConnection connection = RedisConnection.open(url, options.deadline());
        try {
            return new RedisSession(connection, RedisSettings.of(connection), new RedisKeys(options.run()));
        } catch (RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public RedisNamespace namespace(String name) {
        return new RedisNamespace(connection, settings, keys.prefix(name), new RecordsNames(keys.records(name)));
    }

    @Override
    public TraitChanges traits() {
        return settings.changes();
    }

    @Override
    public List<String> drop(String namespace) {
        return new RedisSweep(connection, namespace).below(keys.namespace(namespace));
    }

    @Override
    public List<String> dropRun() {
        return new RedisSweep(connection, "run").below(keys.prefix());
    }

    @Override
    public void close() {
        connection.close();
    }
}
