package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** When keys were added since the page before, the next one begins with the key that ended it. */
public final class RehashDuplicatesReturned extends KeyValueScanFault {

    private final Map<String, AtomicInteger> added = new ConcurrentHashMap<>();
    private final Map<String, Boolean> rehashing = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public RehashDuplicatesReturned() {
        super(
                "rehash-duplicates-returned",
                "When keys were added since the page before, the next one begins with the key that ended it.",
                "KVS-13");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        AtomicInteger now = added(spot);
        return new WholeListing(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                boolean rehashed = after.isPresent() && now.get() != 0;
                rehashing.put(spot.namespace(), rehashed);
                now.set(0);
                return super.scan(prefix, limit, after);
            }

            @Override
            boolean follows(String key, String last) {
                return super.follows(key, last)
                        || (key.equals(last) && rehashing.getOrDefault(spot.namespace(), false));
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                added(spot).incrementAndGet();
            }
        });
    }

    private AtomicInteger added(Spot spot) {
        return added.computeIfAbsent(spot.namespace(), name -> new AtomicInteger());
    }
}
