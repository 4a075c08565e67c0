package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** The client that set a deadline keeps it, and takes it along when it closes. */
public final class TimerInClient extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public TimerInClient() {
        super(
                "timer-in-client",
                "The client that set a deadline keeps it, and takes it along when it closes.",
                "KVT-17");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                spot.beforeClosing(() -> sound.persist(key));
            }
        };
    }
}
