package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.ContractFault;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** One thing wrong with {@code keyvalue_basic} when something is in trouble: it shows only on a server. */
abstract class TroubleFault extends ContractFault<KeyValueBasic> {

    TroubleFault(String words, String sentence, String... reddens) {
        super(KeyValueBasic.class, words, sentence, reddens);
    }

    @Override
    public final boolean needsServer() {
        return true;
    }

    /** A call as this backend makes it; the sound one unless something is wrong with all calls alike. */
    <T> T call(Spot spot, Supplier<T> sound) {
        return sound.get();
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new KeyValueBasic() {
            @Override
            public void set(String key, byte[] value) {
                call(spot, () -> {
                    sound.set(key, value);
                    return key;
                });
            }

            @Override
            public Optional<byte[]> get(String key) {
                return call(spot, () -> sound.get(key));
            }

            @Override
            public boolean delete(String key) {
                return call(spot, () -> sound.delete(key));
            }

            @Override
            public boolean exists(String key) {
                return call(spot, () -> sound.exists(key));
            }
        };
    }

    static boolean isTrouble(BackendException failure) {
        return failure.kind() == FailureKind.UNAVAILABLE || failure.kind() == FailureKind.TIMEOUT;
    }

    /** Waits until somebody interrupts. */
    static BackendException waitedForEver(BackendException failure) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }
}
