package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A key that was deleted once takes no value any more. */
public final class TombstoneBlocksReCreation extends KeyValueBasicFault {

    private final Set<Place> buried = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public TombstoneBlocksReCreation() {
        super("tombstone-blocks-re-creation", "A key that was deleted once takes no value any more.", "KVB-05");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                if (!buried.contains(spot.place(key))) {
                    sound.set(key, value);
                }
            }

            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                if (found) {
                    buried.add(spot.place(key));
                }
                return found;
            }
        };
    }
}
