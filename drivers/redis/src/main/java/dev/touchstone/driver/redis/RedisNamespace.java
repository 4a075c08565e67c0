package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Names;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: names keys, checks limits before any I/O, runs commands. */
final class RedisNamespace {

    private final RedisConnection connection;
    private final RedisSettings settings;
    private final byte[] prefix;

    RedisNamespace(RedisConnection connection, RedisSettings settings, byte[] prefix) {
        this.connection = connection;
        this.settings = settings;
        this.prefix = prefix;
    }

    /** Runs one command on the key's name on the server. */
    <T extends @Nullable Object> T run(
            String operation,
            String key,
            BiFunction<RedisAsyncCommands<byte[], byte[]>, byte[], ? extends Future<T>> command) {
        byte[] name = RedisKeys.join(prefix, Names.utf8(operation, key, settings.maxKeyBytes()));
        return connection.run(operation, key, client -> command.apply(client, name));
    }

    /** A copy of a value that is within the limit; a larger one would make the server break the connection. */
    byte[] copy(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, settings.maxValueBytes());
        return value.clone();
    }
}
