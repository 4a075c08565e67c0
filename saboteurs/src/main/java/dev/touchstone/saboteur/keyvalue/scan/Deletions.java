package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Remembers which keys of each namespace were deleted, and have not been set again since. */
final class Deletions {

    private final Map<String, Set<String>> byNamespace = new ConcurrentHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** The store, watched. */
    KeyValueBasic watch(KeyValueBasic store, Spot spot) {
        Set<String> deleted = in(spot);
        return new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                deleted.remove(key);
            }

            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                if (found) {
                    begun.add(spot.namespace());
                    deleted.add(key);
                }
                return found;
            }
        };
    }

    /** The deleted keys with this prefix. */
    Stream<String> startingWith(String prefix, Spot spot) {
        return in(spot).stream().filter(key -> key.startsWith(prefix));
    }

    /** Whether any key was ever deleted here, also one that was set again. */
    boolean hasBegun(Spot spot) {
        return begun.contains(spot.namespace());
    }

    private Set<String> in(Spot spot) {
        return byNamespace.computeIfAbsent(spot.namespace(), name -> ConcurrentHashMap.newKeySet());
    }
}
