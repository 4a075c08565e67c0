package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A deadline that is given to an expired key brings its value back. */
public final class ExpireResurrectsKey extends KeyValueTtlFault {

    private final Map<Place, byte[]> lastValues = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ExpireResurrectsKey() {
        super("expire-resurrects-key", "A deadline that is given to an expired key brings its value back.", "KVT-06");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                lastValues.put(spot.place(key), value.clone());
            }

            @Override
            public boolean expire(String key, Duration ttl) {
                boolean there = sound.expire(key, ttl);
                byte[] last = lastValues.get(spot.place(key));
                if (!there && last != null && ttl.compareTo(Duration.ZERO) > 0) {
                    sound.set(key, last, ttl);
                    return true;
                }
                return there;
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                lastValues.remove(spot.place(key));
                return sound.delete(key);
            }
        };
    }
}
