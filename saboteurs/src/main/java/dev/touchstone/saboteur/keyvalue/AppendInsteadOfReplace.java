package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** Setting a key that is there appends to its value. */
public final class AppendInsteadOfReplace extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public AppendInsteadOfReplace() {
        super("append-instead-of-replace", "Setting a key that is there appends to its value.", "KVB-15");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                byte[] old = sound.get(key).orElse(new byte[0]);
                byte[] both = Arrays.copyOf(old, old.length + value.length);
                System.arraycopy(value, 0, both, old.length, value.length);
                sound.set(key, both);
            }
        };
    }
}
