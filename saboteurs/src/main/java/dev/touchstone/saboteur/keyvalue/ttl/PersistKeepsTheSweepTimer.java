package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;

/** A deadline that was lifted is told no more, and still removes the key. */
public final class PersistKeepsTheSweepTimer extends KeyValueTtlFault {

    private final Timers timers = new Timers();

    /** As the catalogue names it. */
    public PersistKeepsTheSweepTimer() {
        super(
                "persist-keeps-the-sweep-timer",
                "A deadline that was lifted is told no more, and still removes the key.",
                "KVT-10");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public boolean persist(String key) {
                Ttl before = sound.ttl(key);
                boolean had = sound.persist(key);
                if (before instanceof Ttl.Remaining old) {
                    timers.start(spot.place(key), old.left());
                }
                return had;
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return timers.new Looked(sound, spot);
    }
}
