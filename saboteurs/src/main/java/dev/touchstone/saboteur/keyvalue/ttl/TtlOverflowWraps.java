package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** Milliseconds are counted in 31 bits, and begin anew where these end. */
public final class TtlOverflowWraps extends KeyValueTtlFault {

    private static final int MILLIS = 1_000;

    /** As the catalogue names it. */
    public TtlOverflowWraps() {
        super("ttl-overflow-wraps", "Milliseconds are counted in 31 bits, and begin anew where these end.", "KVT-12");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, wrapped(ttl));
            }

            @Override
            public boolean expire(String key, Duration ttl) {
                return sound.expire(key, wrapped(ttl));
            }
        };
    }

    private static Duration wrapped(Duration ttl) {
        long seconds = ttl.toSeconds();
        boolean fits = Math.abs(seconds) < Integer.MAX_VALUE / MILLIS;
        return fits ? ttl : Duration.ofMillis(seconds * MILLIS & Integer.MAX_VALUE);
    }
}
