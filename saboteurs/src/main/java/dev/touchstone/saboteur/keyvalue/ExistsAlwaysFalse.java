package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Exists says no, whatever is there. */
public final class ExistsAlwaysFalse extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public ExistsAlwaysFalse() {
        super("exists-always-false", "Exists says no, whatever is there.", "KVB-04");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean exists(String key) {
                sound.exists(key); // what is refused stays refused
                return false;
            }
        };
    }
}
