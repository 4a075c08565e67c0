package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Setting a key that is there is refused as a duplicate. */
public final class InsertWithoutUpsertFailsOnSecondSet extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public InsertWithoutUpsertFailsOnSecondSet() {
        super(
                "insert-without-upsert-fails-on-second-set",
                "Setting a key that is there is refused as a duplicate.",
                "KVB-09");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                if (sound.exists(key)) {
                    throw new BackendException(FailureKind.DUPLICATE_KEY, "set", key, "it is there already", null);
                }
                sound.set(key, value);
            }
        };
    }
}
