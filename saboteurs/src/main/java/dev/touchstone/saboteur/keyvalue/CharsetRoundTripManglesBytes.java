package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** A value is taken for UTF-8 text. */
public final class CharsetRoundTripManglesBytes extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public CharsetRoundTripManglesBytes() {
        super("charset-round-trip-mangles-bytes", "A value is taken for UTF-8 text.", "GEN-01");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, new String(value, UTF_8).getBytes(UTF_8));
            }
        };
    }
}
