package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** A value ends at its first NUL. */
public final class TruncatesAtNul extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public TruncatesAtNul() {
        super("truncates-at-nul", "A value ends at its first NUL.", "GEN-01");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                int end = 0;
                while (end < value.length && value[end] != 0) {
                    end++;
                }
                sound.set(key, Arrays.copyOf(value, end));
            }
        };
    }
}
