package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Deleting says that the key was there, also where there is none. */
public final class DeleteOfAbsentKeySaysFound extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public DeleteOfAbsentKeySaysFound() {
        super(
                "delete-of-absent-key-says-found",
                "Deleting says that the key was there, also where there is none.",
                "KVB-07");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                sound.delete(key);
                return true;
            }
        };
    }
}
