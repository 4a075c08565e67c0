package dev.touchstone.driver.redis;

import io.lettuce.core.api.StatefulRedisConnection;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Connections that are one transaction's at a time, because a server watches keys for a connection. A few are kept for
 * the next; one more is opened whenever none is left, so that who keeps one holds up nobody. Thread-safe.
 */
final class RedisOwnConnections implements AutoCloseable {

    private static final int MOST_KEPT = 16;

    private final RedisClients clients;
    private final Queue<StatefulRedisConnection<byte[], byte[]>> kept = new ArrayBlockingQueue<>(MOST_KEPT);

    private volatile boolean closed;

    RedisOwnConnections(RedisClients clients) {
        this.clients = clients;
    }

    /** One that watches nothing. */
    StatefulRedisConnection<byte[], byte[]> take(RedisTalk talk) throws Exception {
        StatefulRedisConnection<byte[], byte[]> next = kept.poll();
        while (next != null && !next.isOpen()) {
            next = kept.poll();
        }
        return next != null ? next : opened(talk);
    }

    /** A new one; if it is there only when nobody waits for it any more, it is closed again. */
    private StatefulRedisConnection<byte[], byte[]> opened(RedisTalk talk) throws Exception {
        CompletableFuture<StatefulRedisConnection<byte[], byte[]>> opening = clients.connect();
        try {
            return talk.await(opening.copy()); // which may be cancelled without what it is a copy of
        } catch (Exception inVain) {
            var unused = opening.thenAccept(this::drop);
            throw inVain;
        }
    }

    /** Takes back one whose last command was answered; what it still watches it forgets before its next command. */
    void giveBack(StatefulRedisConnection<byte[], byte[]> connection) {
        if (connection.isOpen()) {
            var unused = connection.async().unwatch();
        }
        if (!connection.isOpen() || !kept.offer(connection)) {
            drop(connection);
        }
    }

    /** Closes one of which nobody knows what it still does. */
    void drop(StatefulRedisConnection<byte[], byte[]> connection) {
        if (!closed) { // else it is closed already, with all others
            var unused = connection.closeAsync();
        }
    }

    /** Leaves it to the clients to close them all. */
    @Override
    public void close() {
        closed = true;
    }
}
