package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;

/** What is set without a deadline gets one of a day. */
public final class DefaultTtlApplied extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public DefaultTtlApplied() {
        super("default-ttl-applied", "What is set without a deadline gets one of a day.", "KVT-04");
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                spot.sound(KeyValueTtl.class).expire(key, Duration.ofDays(1));
            }
        };
    }
}
