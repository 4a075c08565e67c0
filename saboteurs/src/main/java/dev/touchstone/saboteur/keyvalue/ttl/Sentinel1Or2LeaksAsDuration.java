package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** No key and no deadline are told as -2 and -1 of time that is left. */
public final class Sentinel1Or2LeaksAsDuration extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public Sentinel1Or2LeaksAsDuration() {
        super(
                "sentinel-1-or-2-leaks-as-duration",
                "No key and no deadline are told as -2 and -1 of time that is left.",
                "KVT-09");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public Ttl ttl(String key) {
                Ttl left = sound.ttl(key);
                if (left instanceof Ttl.Remaining) {
                    return left;
                }
                return new Ttl.Remaining(Duration.ofMillis(left instanceof Ttl.NoKey ? -2 : -1));
            }
        };
    }
}
