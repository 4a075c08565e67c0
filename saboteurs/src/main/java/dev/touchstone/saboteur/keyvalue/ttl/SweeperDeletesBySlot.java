package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** With an expired key everything goes that lies in the same one of sixteen slots. */
public final class SweeperDeletesBySlot extends KeyValueTtlFault {

    private static final int SLOTS = 16;
    private final Map<String, Set<String>> plain = new ConcurrentHashMap<>();
    private final Set<Place> timed = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public SweeperDeletesBySlot() {
        super(
                "sweeper-deletes-by-slot",
                "With an expired key everything goes that lies in the same one of sixteen slots.",
                "KVT-16");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                timed.add(spot.place(key));
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                plain.computeIfAbsent(spot.namespace(), namespace -> ConcurrentHashMap.newKeySet())
                        .add(key);
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                if (found.isEmpty() && timed.remove(spot.place(key))) {
                    plain.getOrDefault(spot.namespace(), Set.of()).stream()
                            .filter(other -> slot(other) == slot(key))
                            .forEach(sound::delete);
                }
                return found;
            }
        };
    }

    private static int slot(String key) {
        return Math.floorMod(key.hashCode(), SLOTS);
    }
}
