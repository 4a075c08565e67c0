package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Locale;

/** Keys are the same if they differ in case only. */
public final class KeysFoldedByCase extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public KeysFoldedByCase() {
        super("keys-folded-by-case", "Keys are the same if they differ in case only.", "GEN-03");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> key.toLowerCase(Locale.ROOT));
    }
}
