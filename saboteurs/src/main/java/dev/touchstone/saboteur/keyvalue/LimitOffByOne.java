package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** A value of exactly the declared size is refused. */
public final class LimitOffByOne extends KeyValueBasicFault {

    private static final int LARGE = 256 * 1024;

    /** As the catalogue names it. */
    public LimitOffByOne() {
        super("limit-off-by-one", "A value of exactly the declared size is refused.", "GEN-05");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                if (value.length >= LARGE) {
                    expectRoom(sound, key, value);
                }
            }
        };
    }

    /** The limit is not known here, but one byte more tells whether this value lies at it. */
    private static void expectRoom(KeyValueBasic sound, String key, byte[] value) {
        try {
            sound.set(key, Arrays.copyOf(value, value.length + 1));
        } catch (BackendException atTheLimit) {
            sound.delete(key);
            throw new BackendException(FailureKind.TOO_LARGE, "set", key, "the limit is one less here", atTheLimit);
        }
        sound.set(key, value);
    }
}
