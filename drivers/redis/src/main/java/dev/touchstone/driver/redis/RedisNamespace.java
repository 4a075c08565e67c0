package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Names;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: names keys, checks limits before any I/O, runs commands. */
final class RedisNamespace {

    private final RedisConnection connection;
    private final RedisSettings settings;
    private final byte[] prefix;
    private final RecordsNames records;

    RedisNamespace(RedisConnection connection, RedisSettings settings, byte[] prefix, RecordsNames records) {
        this.connection = connection;
        this.settings = settings;
        this.prefix = prefix;
        this.records = records;
    }

    /** How what belongs to its records is named. */
    RecordsNames records() {
        return records;
    }

    RedisSettings settings() {
        return settings;
    }

    /** The client's connection, for what is not about one key. */
    RedisConnection connection() {
        return connection;
    }

    /** Runs one command on the key's name on the server. */
    <T extends @Nullable Object> T run(
            String operation,
            String key,
            BiFunction<RedisAsyncCommands<byte[], byte[]>, byte[], ? extends Future<T>> command) {
        byte[] name = name(operation, key);
        return connection.run(operation, key, client -> command.apply(client, name));
    }

    /** The key's name on the server. */
    byte[] name(String operation, String key) {
        return name(Names.utf8(operation, key, settings.maxKeyBytes()));
    }

    /** The name on the server of a key, or of what keys begin with, by its UTF-8 form. */
    byte[] name(byte[] key) {
        return RedisKeys.join(prefix, key);
    }

    /** The UTF-8 form of the key that has this name on the server. */
    byte[] key(byte[] name) {
        return Arrays.copyOfRange(name, prefix.length, name.length);
    }

    /** Refuses a value above the limit, for which the server would break the connection. */
    void check(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, settings.maxValueBytes());
    }

    /** Copies of values by their keys' names on the server, each within the limits. */
    Map<byte[], byte[]> copies(String operation, Map<String, byte[]> entries) {
        Map<byte[], byte[]> copies = new TreeMap<>(Arrays::compareUnsigned);
        entries.forEach((key, value) -> copies.put(name(operation, key), copy(operation, key, value)));
        return copies;
    }

    /** A copy of a value that is within the limit. */
    byte[] copy(String operation, String key, byte[] value) {
        check(operation, key, value);
        return value.clone();
    }
}
