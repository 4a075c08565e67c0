package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deleting a key deletes all keys that begin with it, or that it matches as a pattern. */
public final class DeleteByPrefixOrGlob extends KeyValueBasicFault {

    private final Set<Place> written = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public DeleteByPrefixOrGlob() {
        super(
                "delete-by-prefix-or-glob",
                "Deleting a key deletes all keys that begin with it, or that it matches as a pattern.",
                "KVB-12");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                written.add(spot.place(key));
                sound.set(key, value);
            }

            @Override
            public boolean delete(String key) {
                String start = key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
                written.stream()
                        .filter(place -> place.namespace().equals(spot.namespace())
                                && place.name().startsWith(start)
                                && !place.name().equals(key))
                        .forEach(place -> sound.delete(place.name()));
                return sound.delete(key);
            }
        };
    }
}
