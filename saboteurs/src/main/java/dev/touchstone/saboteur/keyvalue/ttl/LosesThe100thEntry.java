package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.Arrivals;
import java.time.Duration;

/** The 100th key that is set with a time to live in a namespace is acknowledged and goes nowhere. */
public final class LosesThe100thEntry extends KeyValueTtlFault {

    private final Arrivals arrivals = new Arrivals(100);

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(
                "loses-the-100th-entry",
                "The 100th key that is set with a time to live in a namespace is acknowledged and goes nowhere.",
                "GEN-17");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                if (!arrivals.isTheOne(spot.place(key))) {
                    sound.set(key, value, ttl);
                }
            }
        };
    }
}
