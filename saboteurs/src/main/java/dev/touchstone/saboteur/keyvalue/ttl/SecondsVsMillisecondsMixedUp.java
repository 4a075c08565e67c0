package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** Seconds are sent where the server counts milliseconds. */
public final class SecondsVsMillisecondsMixedUp extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public SecondsVsMillisecondsMixedUp() {
        super("seconds-vs-milliseconds-mixed-up", "Seconds are sent where the server counts milliseconds.", "KVT-03");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                boolean positive = ttl.compareTo(Duration.ZERO) > 0;
                sound.set(key, value, positive ? Duration.ofMillis(Math.max(1, ttl.toSeconds())) : ttl);
            }
        };
    }
}
