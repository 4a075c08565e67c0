package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** What follows a colon inside a key is not taken for a part of it. */
public final class SeparatorInsideKeySplitsIt extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public SeparatorInsideKeySplitsIt() {
        super(
                "separator-inside-key-splits-it",
                "What follows a colon inside a key is not taken for a part of it.",
                "GEN-03");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> key.indexOf(':') > 0 ? key.substring(0, key.indexOf(':')) : key);
    }
}
