package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.ttl.PassingOnTtl;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Remembers which keys of each namespace were ever set with a time to live, and with what value. */
final class Expiring {

    private final Map<String, Map<String, Entry>> byNamespace = new ConcurrentHashMap<>();

    /** The store, watched. */
    KeyValueTtl watch(KeyValueTtl store, Spot spot) {
        return new PassingOnTtl(store) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                in(spot).put(key, new Entry(key, value));
            }
        };
    }

    /** Those with this prefix that are not among these. */
    Stream<Entry> startingWith(String prefix, Spot spot, Set<String> others) {
        return in(spot).values().stream()
                .filter(entry -> entry.key().startsWith(prefix) && !others.contains(entry.key()));
    }

    private Map<String, Entry> in(Spot spot) {
        return byNamespace.computeIfAbsent(spot.namespace(), name -> new ConcurrentHashMap<>());
    }
}
