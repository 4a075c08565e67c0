package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Getting a key that is not there is a failure. */
public final class MissingKeyThrows extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public MissingKeyThrows() {
        super("missing-key-throws", "Getting a key that is not there is a failure.", "KVB-06");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.of(sound.get(key)
                        .orElseThrow(
                                () -> new BackendException(FailureKind.NOT_FOUND, "get", key, "no such key", null)));
            }
        };
    }
}
