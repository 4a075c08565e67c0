package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Exists says no of an empty value. */
public final class ExistsTestsLength extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public ExistsTestsLength() {
        super("exists-tests-length", "Exists says no of an empty value.", "KVB-14");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean exists(String key) {
                return sound.get(key).filter(value -> value.length > 0).isPresent();
            }
        };
    }
}
