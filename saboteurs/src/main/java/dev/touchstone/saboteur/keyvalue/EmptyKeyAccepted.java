package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** The empty key is as good as any other. */
public final class EmptyKeyAccepted extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public EmptyKeyAccepted() {
        super("empty-key-accepted", "The empty key is as good as any other.", "GEN-04");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> key.isEmpty() ? "(empty)" : key);
    }
}
