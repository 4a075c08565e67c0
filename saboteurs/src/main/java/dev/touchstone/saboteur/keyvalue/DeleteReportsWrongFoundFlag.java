package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Deleting says not found where it found, and the other way round. */
public final class DeleteReportsWrongFoundFlag extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public DeleteReportsWrongFoundFlag() {
        super(
                "delete-reports-wrong-found-flag",
                "Deleting says not found where it found, and the other way round.",
                "KVB-03");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                return !sound.delete(key);
            }
        };
    }
}
