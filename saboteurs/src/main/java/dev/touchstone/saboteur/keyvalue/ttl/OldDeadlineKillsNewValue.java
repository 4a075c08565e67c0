package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.time.Duration;

/** A value that is set over one with a deadline dies by that old deadline. */
public final class OldDeadlineKillsNewValue extends KeyValueTtlFault {

    private final Timers timers = new Timers();

    /** As the catalogue names it. */
    public OldDeadlineKillsNewValue() {
        super(
                "old-deadline-kills-new-value",
                "A value that is set over one with a deadline dies by that old deadline.",
                "KVT-05");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                Ttl before = sound.ttl(key);
                sound.set(key, value, ttl);
                keepTheOldOne(before, spot.place(key));
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return timers.new Looked(sound, spot) {
            @Override
            public void set(String key, byte[] value) {
                Ttl before = spot.sound(KeyValueTtl.class).ttl(key);
                sound.set(key, value);
                keepTheOldOne(before, spot.place(key));
            }
        };
    }

    private void keepTheOldOne(Ttl before, Place place) {
        if (before instanceof Ttl.Remaining old) {
            timers.start(place, old.left());
        }
    }
}
