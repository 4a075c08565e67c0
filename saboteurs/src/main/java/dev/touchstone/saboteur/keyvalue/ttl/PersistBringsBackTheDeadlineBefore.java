package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lifting a deadline that expire had put in the place of another one brings the other one back. */
public final class PersistBringsBackTheDeadlineBefore extends KeyValueTtlFault {

    private final Map<Place, Duration> before = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public PersistBringsBackTheDeadlineBefore() {
        super(
                "persist-brings-back-the-deadline-before",
                "Lifting a deadline that expire had put in the place of another one brings the other one back.",
                "KVT-19");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                before.remove(spot.place(key));
            }

            @Override
            public boolean expire(String key, Duration ttl) {
                Ttl old = sound.ttl(key);
                boolean there = sound.expire(key, ttl);
                if (old instanceof Ttl.Remaining remaining) {
                    before.put(spot.place(key), remaining.left());
                }
                return there;
            }

            @Override
            public boolean persist(String key) {
                boolean had = sound.persist(key);
                Duration old = before.remove(spot.place(key));
                if (had && old != null) {
                    sound.expire(key, old);
                }
                return had;
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                before.remove(spot.place(key));
            }
        };
    }
}
