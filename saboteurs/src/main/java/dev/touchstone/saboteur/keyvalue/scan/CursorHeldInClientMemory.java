package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a page ended is known only to the client that read it. */
public final class CursorHeldInClientMemory extends KeyValueScanFault {

    private final AtomicInteger given = new AtomicInteger();
    private final Map<Object, Map<String, Cursor>> byClient = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CursorHeldInClientMemory() {
        super("cursor-held-in-client-memory", "Where a page ended is known only to the client that read it.", "KVS-12");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Optional<Cursor> known = after.map(cursor -> mine(spot, cursor));
                Page<Entry> page = sound.scan(prefix, limit, known);
                return new Page<>(page.items(), page.next().map(cursor -> kept(spot, cursor)));
            }
        };
    }

    private Cursor kept(Spot spot, Cursor cursor) {
        Map<String, Cursor> mine = byClient.computeIfAbsent(spot.client(), client -> new ConcurrentHashMap<>());
        String token = String.valueOf(given.incrementAndGet());
        mine.put(token, cursor);
        return new Cursor(token);
    }

    private Cursor mine(Spot spot, Cursor foreign) {
        return Optional.ofNullable(
                        byClient.getOrDefault(spot.client(), Map.of()).get(foreign.token()))
                .orElseThrow(() -> new BackendException(
                        FailureKind.VALIDATION, "scan", foreign.token(), "this client knows no such cursor", null));
    }
}
