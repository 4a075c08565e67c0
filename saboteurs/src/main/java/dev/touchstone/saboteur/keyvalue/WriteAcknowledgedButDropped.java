package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** A write is acknowledged and goes nowhere. */
public final class WriteAcknowledgedButDropped extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public WriteAcknowledgedButDropped() {
        super("write-acknowledged-but-dropped", "A write is acknowledged and goes nowhere.", "KVB-01");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) { // acknowledged, and that is all
            }
        };
    }
}
