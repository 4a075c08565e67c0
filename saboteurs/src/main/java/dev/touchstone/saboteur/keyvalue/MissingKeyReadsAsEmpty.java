package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Getting a key that is not there finds an empty value. */
public final class MissingKeyReadsAsEmpty extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public MissingKeyReadsAsEmpty() {
        super("missing-key-reads-as-empty", "Getting a key that is not there finds an empty value.", "KVB-06");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                return sound.get(key).or(() -> Optional.of(new byte[0]));
            }
        };
    }
}
