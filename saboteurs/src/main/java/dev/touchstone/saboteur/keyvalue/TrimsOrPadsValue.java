package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** White space at either end of a value is lost. */
public final class TrimsOrPadsValue extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public TrimsOrPadsValue() {
        super("trims-or-pads-value", "White space at either end of a value is lost.", "GEN-01");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, new String(value, ISO_8859_1).trim().getBytes(ISO_8859_1));
            }
        };
    }
}
