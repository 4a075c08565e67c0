package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What marks a key as deleted is counted as a value by exists and by delete. */
public final class DeleteMarkerCountedAsValue extends KeyValueBasicFault {

    private final Set<Place> marked = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public DeleteMarkerCountedAsValue() {
        super(
                "delete-marker-counted-as-value",
                "What marks a key as deleted is counted as a value by exists and by delete.",
                "KVB-11");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                marked.remove(spot.place(key));
                sound.set(key, value);
            }

            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                if (found) {
                    marked.add(spot.place(key));
                }
                return found || marked.contains(spot.place(key));
            }

            @Override
            public boolean exists(String key) {
                return sound.exists(key) || marked.contains(spot.place(key));
            }
        };
    }
}
