package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** The timer of an expired key comes late and deletes what was set since. */
public final class StaleTimerDeletesTheNewValue extends KeyValueTtlFault {

    private static final Duration LATE = Duration.ofMillis(200);
    private final Timers timers = new Timers();

    /** As the catalogue names it. */
    public StaleTimerDeletesTheNewValue() {
        super(
                "stale-timer-deletes-the-new-value",
                "The timer of an expired key comes late and deletes what was set since.",
                "KVT-13");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                timers.start(spot.place(key), ttl.plus(LATE));
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return timers.new Looked(sound, spot) {
            @Override
            public void set(String key, byte[] value) {
                if (sound.exists(key)) {
                    timers.stop(spot.place(key)); // only the timer of one that has expired is forgotten
                }
                sound.set(key, value);
            }

            @Override
            public boolean delete(String key) {
                timers.stop(spot.place(key));
                return sound.delete(key);
            }
        };
    }
}
