package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A time to live is rounded down to a quarter of a second. */
public final class TtlRoundedDown extends KeyValueTtlFault {

    private static final long QUARTER_MS = 250;

    /** As the catalogue names it. */
    public TtlRoundedDown() {
        super("ttl-rounded-down", "A time to live is rounded down to a quarter of a second.", "KVT-03");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                Duration down = ttl.minusMillis(ttl.toMillisPart() % QUARTER_MS);
                sound.set(key, value, down.isZero() ? ttl : down);
            }
        };
    }
}
