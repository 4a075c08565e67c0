package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A key past its deadline exists and can be deleted until somebody gets it. */
public final class ExpiryOnlyLazilyAppliedOnGet extends KeyValueTtlFault {

    private final Set<Place> neverGot = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public ExpiryOnlyLazilyAppliedOnGet() {
        super(
                "expiry-only-lazily-applied-on-get",
                "A key past its deadline exists and can be deleted until somebody gets it.",
                "KVT-02");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                neverGot.add(spot.place(key));
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                neverGot.remove(spot.place(key));
                return sound.get(key);
            }

            @Override
            public boolean exists(String key) {
                return sound.exists(key) || neverGot.contains(spot.place(key));
            }

            @Override
            public boolean delete(String key) {
                boolean ghost = neverGot.remove(spot.place(key));
                return sound.delete(key) || ghost;
            }
        };
    }
}
