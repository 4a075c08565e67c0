package dev.touchstone.driver.postgres;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Connections that somebody has, and since when each lies unused. Thread-safe. */
final class PostgresTaken {

    private static final long IN_USE = Long.MAX_VALUE;

    /** Longer than the server bears with a transaction that does nothing. */
    private static final Duration ABANDONED = PostgresTransaction.IDLE.plusSeconds(1);

    private final Map<Connection, Long> unusedSince = new ConcurrentHashMap<>();

    void add(Connection connection) {
        unusedSince.put(connection, System.nanoTime());
    }

    void begun(Connection connection) {
        unusedSince.computeIfPresent(connection, (same, since) -> IN_USE);
    }

    void done(Connection connection) {
        unusedSince.computeIfPresent(connection, (same, inUse) -> System.nanoTime());
    }

    /** Whether it was there: not if it was abandoned. */
    boolean remove(Connection connection) {
        return unusedSince.remove(connection) != null;
    }

    Set<Connection> all() {
        return unusedSince.keySet();
    }

    /** Those that are no longer anybody's, since whoever has them seems to have forgotten them. */
    List<Connection> abandoned() {
        List<Connection> abandoned = new ArrayList<>();
        unusedSince.forEach((connection, since) -> {
            boolean old = since != IN_USE && System.nanoTime() - since > ABANDONED.toNanos();
            if (old && unusedSince.remove(connection, since)) {
                abandoned.add(connection);
            }
        });
        return abandoned;
    }
}
