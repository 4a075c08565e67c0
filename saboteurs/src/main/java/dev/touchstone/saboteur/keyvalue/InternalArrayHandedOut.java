package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every reader gets the array that is kept inside. */
public final class InternalArrayHandedOut extends KeyValueBasicFault {

    private final Map<Place, byte[]> handedOut = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public InternalArrayHandedOut() {
        super("internal-array-handed-out", "Every reader gets the array that is kept inside.", "GEN-18");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                handedOut.remove(spot.place(key));
                sound.set(key, value);
            }

            @Override
            public boolean delete(String key) {
                handedOut.remove(spot.place(key));
                return sound.delete(key);
            }

            @Override
            public Optional<byte[]> get(String key) {
                return sound.get(key).map(copy -> handedOut.computeIfAbsent(spot.place(key), place -> copy));
            }
        };
    }
}
