package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Near the declared size a value is taken only if it can be compressed. */
public final class LimitMetOnlyByCompressibleData extends KeyValueBasicFault {

    private static final int LARGE = 256 * 1024;

    /** As the catalogue names it. */
    public LimitMetOnlyByCompressibleData() {
        super(
                "limit-met-only-by-compressible-data",
                "Near the declared size a value is taken only if it can be compressed.",
                "GEN-05");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                if (value.length >= LARGE && !compresses(value)) {
                    expectRoom(sound, key, value);
                }
            }
        };
    }

    private static boolean compresses(byte[] value) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(value, 0, LARGE);
            deflater.finish();
            return deflater.deflate(new byte[LARGE / 2]) < LARGE / 2;
        } finally {
            deflater.end();
        }
    }

    /** The limit is not known here: a value near it is one of which half as much again is refused. */
    private static void expectRoom(KeyValueBasic sound, String key, byte[] value) {
        try {
            sound.set(key, Arrays.copyOf(value, value.length + value.length / 2));
        } catch (BackendException nearTheLimit) {
            sound.delete(key);
            throw new BackendException(FailureKind.TOO_LARGE, "set", key, "it does not compress", nearTheLimit);
        }
        sound.set(key, value);
    }
}
