package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.Traits;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a server says of itself, as far as it may be asked: on a managed one INFO and CONFIG can be forbidden.
 *
 * @param durable whether each write is in the append-only file, and synchronised, before it is acknowledged
 * @param maxBulkBytes the largest string that it takes
 */
record RedisSettings(boolean durable, long maxBulkBytes) {

    private static final long STANDARD_BULK_BYTES = 512L << 20; // Redis manual: strings are limited to 512 MB

    /** Asks the server. */
    static RedisSettings of(RedisConnection server) {
        boolean appending = allowed(
                        () -> server.<String>run("INFO", "persistence", client -> client.info("persistence")))
                .filter(info -> info.contains("aof_enabled:1"))
                .isPresent();
        boolean always = config(server, "appendfsync").filter("always"::equals).isPresent();
        long bulk = config(server, "proto-max-bulk-len").map(Long::valueOf).orElse(STANDARD_BULK_BYTES);
        return new RedisSettings(appending && always, Math.min(bulk, STANDARD_BULK_BYTES));
    }

    long maxKeyBytes() {
        return maxBulkBytes - RedisKeys.MOST_PREFIX_BYTES;
    }

    long maxValueBytes() {
        return maxBulkBytes;
    }

    RecordsLimits records() {
        return RecordsLimits.of(maxBulkBytes);
    }

    TraitChanges changes() {
        TraitChanges limits = TraitChanges.none()
                .with(Traits.MAX_KEY_BYTES, maxKeyBytes())
                .with(Traits.MAX_VALUE_BYTES, maxValueBytes())
                .with(Traits.MAX_RECORD_BYTES, records().rowBytes());
        return durable ? limits : limits.losing(Traits.DURABLE);
    }

    private static Optional<String> config(RedisConnection server, String name) {
        return allowed(() -> server.<Map<String, String>>run("CONFIG GET", name, client -> client.configGet(name)))
                .map(answer -> answer.get(name));
    }

    private static <T> Optional<T> allowed(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (BackendException refused) {
            if (refused.kind() == FailureKind.UNSUPPORTED) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
