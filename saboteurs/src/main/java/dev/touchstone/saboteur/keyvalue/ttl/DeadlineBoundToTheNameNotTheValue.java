package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;

/** A key that is deleted and set again dies by the deadline that it had before. */
public final class DeadlineBoundToTheNameNotTheValue extends KeyValueTtlFault {

    private final Timers timers = new Timers();

    /** As the catalogue names it. */
    public DeadlineBoundToTheNameNotTheValue() {
        super(
                "deadline-bound-to-the-name-not-the-value",
                "A key that is deleted and set again dies by the deadline that it had before.",
                "KVT-14");
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return timers.new Looked(sound, spot) {
            @Override
            public boolean delete(String key) {
                if (spot.sound(KeyValueTtl.class).ttl(key) instanceof Ttl.Remaining old) {
                    timers.start(spot.place(key), old.left());
                }
                return sound.delete(key);
            }
        };
    }
}
