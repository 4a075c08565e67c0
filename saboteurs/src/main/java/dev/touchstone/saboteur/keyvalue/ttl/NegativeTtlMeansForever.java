package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A time to live below zero means for ever. */
public final class NegativeTtlMeansForever extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public NegativeTtlMeansForever() {
        super("negative-ttl-means-forever", "A time to live below zero means for ever.", "KVT-08");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                if (ttl.isNegative()) {
                    spot.sound(KeyValueBasic.class).set(key, value);
                } else {
                    sound.set(key, value, ttl);
                }
            }

            @Override
            public boolean expire(String key, Duration ttl) {
                if (ttl.isNegative()) {
                    sound.persist(key);
                    return spot.sound(KeyValueBasic.class).exists(key);
                }
                return sound.expire(key, ttl);
            }
        };
    }
}
