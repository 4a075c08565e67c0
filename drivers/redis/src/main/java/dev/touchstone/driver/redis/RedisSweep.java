package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import java.util.ArrayList;
import java.util.List;

/** Removes every key that begins alike, and no other. Walks the whole keyspace, in steps that hold up nobody. */
final class RedisSweep {

    private static final int STEP = 1_000;

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
        ScanArgs args = ScanArgs.Builder.limit(STEP).match(glob(prefix));
        List<List<byte[]>> steps = new ArrayList<>();
        ScanCursor cursor = ScanCursor.INITIAL;
        while (!cursor.isFinished()) {
            ScanCursor from = cursor;
            KeyScanCursor<byte[]> step = connection.run("SCAN", name, client -> client.scan(from, args));
            steps.add(step.getKeys());
            cursor = step;
        }
        steps.removeIf(List::isEmpty);
        return steps;
    }

    /** A pattern that means this prefix literally, then anything. Latin-1 keeps bytes as they are. */
    static byte[] glob(byte[] prefix) {
        String escaped = new String(prefix, ISO_8859_1).replaceAll("[*?\\[\\]\\\\^-]", "\\\\$0");
        return (escaped + "*").getBytes(ISO_8859_1);
    }
}
