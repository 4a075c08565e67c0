package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** What is larger than declared is taken, and cut. */
public final class LimitDeclaredNotEnforced extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public LimitDeclaredNotEnforced() {
        super("limit-declared-not-enforced", "What is larger than declared is taken, and cut.", "GEN-05");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                } catch (BackendException failure) {
                    if (failure.kind() != FailureKind.TOO_LARGE) {
                        throw failure;
                    }
                    sound.set(key, Arrays.copyOf(value, value.length / 2));
                }
            }
        };
    }
}
