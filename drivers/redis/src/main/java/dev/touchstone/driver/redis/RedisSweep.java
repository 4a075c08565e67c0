package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Removes every key that begins alike, and no other, however long that takes. */
final class RedisSweep {

    private final RedisConnection connection;
    private final String name;

    /** A sweep that is told of under this name. */
    RedisSweep(RedisConnection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Removes the keys with this prefix, looks again, and answers those that are still there. */
    List<String> below(byte[] prefix) {
        for (List<byte[]> keys : steps(prefix)) {
            connection.run("UNLINK", name, client -> client.unlink(keys.toArray(byte[][]::new)));
        }
        return steps(prefix).stream()
                .flatMap(List::stream)
                .map(key -> new String(key, UTF_8))
                .distinct()
                .toList();
    }

    private List<List<byte[]>> steps(byte[] prefix) {
        List<List<byte[]>> steps = new ArrayList<>();
        RedisWalk.over(
                prefix, (from, args) -> connection.run("SCAN", name, client -> client.scan(from, args)), steps::add);
        steps.removeIf(List::isEmpty);
        return steps;
    }
}
