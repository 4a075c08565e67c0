package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A deadline that is given later is taken only if it comes sooner. */
public final class OnlyShortens extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public OnlyShortens() {
        super("only-shortens", "A deadline that is given later is taken only if it comes sooner.", "KVT-07");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public boolean expire(String key, Duration ttl) {
                boolean longer = sound.ttl(key) instanceof Ttl.Remaining old && ttl.compareTo(old.left()) > 0;
                return longer || sound.expire(key, ttl);
            }
        };
    }
}
