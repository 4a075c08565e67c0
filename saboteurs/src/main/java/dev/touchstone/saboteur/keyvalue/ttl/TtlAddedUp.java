package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A deadline that is given later is added to what is left of the earlier one. */
public final class TtlAddedUp extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public TtlAddedUp() {
        super("ttl-added-up", "A deadline that is given later is added to what is left of the earlier one.", "KVT-07");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public boolean expire(String key, Duration ttl) {
                boolean adds = ttl.compareTo(Duration.ZERO) > 0 && ttl.compareTo(Duration.ofDays(1)) < 0;
                return (adds && sound.ttl(key) instanceof Ttl.Remaining old)
                        ? sound.expire(key, ttl.plus(old.left()))
                        : sound.expire(key, ttl);
            }
        };
    }
}
