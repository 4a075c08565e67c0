package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A deadline that is given to a missing key creates it, empty. */
public final class ExpireCreatesKey extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public ExpireCreatesKey() {
        super("expire-creates-key", "A deadline that is given to a missing key creates it, empty.", "KVT-06");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public boolean expire(String key, Duration ttl) {
                boolean there = sound.expire(key, ttl);
                if (!there && ttl.compareTo(Duration.ZERO) > 0) {
                    sound.set(key, new byte[0], ttl);
                }
                return there;
            }
        };
    }
}
