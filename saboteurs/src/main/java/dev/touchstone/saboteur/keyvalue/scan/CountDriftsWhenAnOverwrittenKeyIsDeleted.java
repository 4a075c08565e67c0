package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The count of all keys stays one too high for each key that was overwritten, and then deleted. */
public final class CountDriftsWhenAnOverwrittenKeyIsDeleted extends KeyValueScanFault {

    private final Set<Place> overwritten = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> drift = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CountDriftsWhenAnOverwrittenKeyIsDeleted() {
        super(
                "count-drifts-when-an-overwritten-key-is-deleted",
                "The count of all keys stays one too high for each key that was overwritten, and then deleted.",
                "KVS-23");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                return sound.count(prefix) + (prefix.isEmpty() ? drift.getOrDefault(spot.namespace(), 0L) : 0);
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                boolean there = sound.exists(key);
                sound.set(key, value);
                if (there) {
                    overwritten.add(spot.place(key));
                }
            }

            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                if (overwritten.remove(spot.place(key)) && found) {
                    drift.merge(spot.namespace(), 1L, Long::sum);
                }
                return found;
            }
        });
    }
}
