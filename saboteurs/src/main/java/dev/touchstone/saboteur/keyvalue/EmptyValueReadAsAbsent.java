package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** An empty value is taken for none. */
public final class EmptyValueReadAsAbsent extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public EmptyValueReadAsAbsent() {
        super("empty-value-read-as-absent", "An empty value is taken for none.", "GEN-02");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                return sound.get(key).filter(value -> value.length > 0);
            }
        };
    }
}
