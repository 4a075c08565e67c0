package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whoever reads a key lets it live as long again. */
public final class SlidingExpiry extends KeyValueTtlFault {

    private final Map<Place, Duration> given = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public SlidingExpiry() {
        super("sliding-expiry", "Whoever reads a key lets it live as long again.", "KVT-15");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                given.put(spot.place(key), ttl);
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                KeyValueTtl timed = spot.sound(KeyValueTtl.class);
                Duration again = given.get(spot.place(key));
                if (again != null && timed.ttl(key) instanceof Ttl.Remaining) {
                    timed.expire(key, again);
                }
                return sound.get(key);
            }
        };
    }
}
