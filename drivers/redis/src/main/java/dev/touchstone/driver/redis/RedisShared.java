package dev.touchstone.driver.redis;

import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The connection that all operations share. Once it is broken, the next operation opens another: Lettuce's own watchdog
 * can forget to try again when it is slow to note that it has scheduled a try (its issues 466 and 546). Thread-safe.
 */
final class RedisShared {

    private final RedisClients clients;
    private final Duration deadline;
    private Opening latest;

    RedisShared(RedisClients clients, Duration deadline) {
        this.clients = clients;
        this.deadline = deadline;
        this.latest = begun();
    }

    /** One that is open, as far as anybody knows, or about to be. */
    synchronized CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connection() {
        if (latest.isOver(deadline)) {
            latest.abandon();
            latest = begun();
        }
        return latest.connection().copy(); // which may be cancelled without what it is a copy of
    }

    private Opening begun() {
        return new Opening(clients.connect(), System.nanoTime());
    }

    private record Opening(CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connection, long since) {

        boolean isOver(Duration deadline) {
            if (!connection.isDone()) {
                return System.nanoTime() - since > deadline.toNanos();
            }
            return connection.isCompletedExceptionally() || !connection.join().isOpen();
        }

        /** Whoever still gets it has no use for it. */
        void abandon() {
            var unused = connection.thenCompose(StatefulRedisConnection::closeAsync);
        }
    }
}
