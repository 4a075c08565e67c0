package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Two line ends in a row are stored as one. */
public final class LineEndsInARowBecomeOne extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public LineEndsInARowBecomeOne() {
        super("line-ends-in-a-row-become-one", "Two line ends in a row are stored as one.", "KVB-21");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(
                        key,
                        new String(value, ISO_8859_1).replaceAll("\n\n+", "\n").getBytes(ISO_8859_1));
            }
        };
    }
}
