package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The array that was passed in is the one that is kept. */
public final class CallersArrayKept extends KeyValueBasicFault {

    private final Map<Place, byte[]> kept = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CallersArrayKept() {
        super("callers-array-kept", "The array that was passed in is the one that is kept.", "GEN-18");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                kept.put(spot.place(key), value);
            }

            @Override
            public boolean delete(String key) {
                kept.remove(spot.place(key));
                return sound.delete(key);
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> copy = sound.get(key);
                return Optional.ofNullable(kept.get(spot.place(key)))
                        .filter(array -> copy.isPresent())
                        .map(byte[]::clone)
                        .or(() -> copy);
            }
        };
    }
}
