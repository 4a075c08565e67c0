package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** The length of a key is counted in chars, where bytes are declared. */
public final class LimitCountedInChars extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public LimitCountedInChars() {
        super("limit-counted-in-chars", "The length of a key is counted in chars, where bytes are declared.", "GEN-05");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                } catch (BackendException failure) {
                    boolean manyBytes = key.getBytes(UTF_8).length > key.length();
                    if (failure.kind() != FailureKind.TOO_LARGE || !manyBytes) {
                        throw failure;
                    }
                }
            }
        };
    }
}
