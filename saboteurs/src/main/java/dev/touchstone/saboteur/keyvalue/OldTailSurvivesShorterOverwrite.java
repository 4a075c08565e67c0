package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** A shorter value leaves the end of the longer one that it replaces. */
public final class OldTailSurvivesShorterOverwrite extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public OldTailSurvivesShorterOverwrite() {
        super(
                "old-tail-survives-shorter-overwrite",
                "A shorter value leaves the end of the longer one that it replaces.",
                "KVB-09");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                byte[] old = sound.get(key).orElse(new byte[0]);
                byte[] both = Arrays.copyOf(value, Math.max(old.length, value.length));
                if (old.length > value.length) {
                    System.arraycopy(old, value.length, both, value.length, old.length - value.length);
                }
                sound.set(key, both);
            }
        };
    }
}
