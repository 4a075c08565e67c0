package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Asking whether a key exists creates it. */
public final class ExistsCreatesKey extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public ExistsCreatesKey() {
        super("exists-creates-key", "Asking whether a key exists creates it.", "KVB-08");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean exists(String key) {
                boolean exists = sound.exists(key);
                if (!exists) {
                    sound.set(key, new byte[0]);
                }
                return exists;
            }
        };
    }
}
