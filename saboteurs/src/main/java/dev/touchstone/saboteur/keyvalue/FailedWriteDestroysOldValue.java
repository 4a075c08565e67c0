package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** A write that is refused has removed the old value before. */
public final class FailedWriteDestroysOldValue extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public FailedWriteDestroysOldValue() {
        super("failed-write-destroys-old-value", "A write that is refused has removed the old value before.", "GEN-06");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                } catch (BackendException refused) {
                    if (!key.isEmpty() && UTF_8.newEncoder().canEncode(key)) {
                        sound.delete(key);
                    }
                    throw refused;
                }
            }
        };
    }
}
