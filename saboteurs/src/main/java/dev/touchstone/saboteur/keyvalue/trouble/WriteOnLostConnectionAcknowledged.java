package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;

/** A write whose connection is lost is acknowledged and dropped. */
public final class WriteOnLostConnectionAcknowledged extends TroubleFault {

    /** As the catalogue names it. */
    public WriteOnLostConnectionAcknowledged() {
        super(
                "write-on-lost-connection-acknowledged",
                "A write whose connection is lost is acknowledged and dropped.",
                "GEN-23");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                } catch (BackendException failure) {
                    if (!isTrouble(failure)) {
                        throw failure;
                    }
                }
            }
        };
    }
}
