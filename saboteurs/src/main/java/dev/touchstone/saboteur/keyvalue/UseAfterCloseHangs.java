package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Whoever uses a closed client waits for ever. */
public final class UseAfterCloseHangs extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public UseAfterCloseHangs() {
        super("use-after-close-hangs", "Whoever uses a closed client waits for ever.", "GEN-16");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                hangIfClosed(spot);
                sound.set(key, value);
            }

            @Override
            public Optional<byte[]> get(String key) {
                hangIfClosed(spot);
                return sound.get(key);
            }

            @Override
            public boolean delete(String key) {
                hangIfClosed(spot);
                return sound.delete(key);
            }
        };
    }

    private static void hangIfClosed(Spot spot) {
        try {
            new CountDownLatch(spot.isClosed() ? 1 : 0).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BackendException(
                    FailureKind.TIMEOUT, "any", spot.namespace(), "the wait was broken off", stopped);
        }
    }
}
