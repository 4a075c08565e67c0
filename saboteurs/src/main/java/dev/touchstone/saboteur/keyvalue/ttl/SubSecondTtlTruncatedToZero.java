package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** Less than a second is cut to zero, which the server takes for no deadline. */
public final class SubSecondTtlTruncatedToZero extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public SubSecondTtlTruncatedToZero() {
        super(
                "sub-second-ttl-truncated-to-zero",
                "Less than a second is cut to zero, which the server takes for no deadline.",
                "KVT-11");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                if (ttl.compareTo(Duration.ZERO) > 0 && ttl.toSeconds() == 0) {
                    spot.sound(KeyValueBasic.class).set(key, value);
                } else {
                    sound.set(key, value, ttl);
                }
            }
        };
    }
}
