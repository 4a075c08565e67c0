package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One client's way to a store: before each call something may befall it. */
final class TroubledStore implements KeyValueBasic {

    private final KeyValueBasic store;
    private volatile Runnable trouble = () -> {};

    TroubledStore(KeyValueBasic store) {
        this.store = store;
    }

    void befall(Runnable what) {
        trouble = what;
    }

    @Override
    public void set(String key, byte[] value) {
        trouble.run();
        store.set(key, value);
    }

    @Override
    public Optional<byte[]> get(String key) {
        trouble.run();
        return store.get(key);
    }

    @Override
    public boolean delete(String key) {
        trouble.run();
        return store.delete(key);
    }

    @Override
    public boolean exists(String key) {
        trouble.run();
        return store.exists(key);
    }

    static Runnable failing(FailureKind kind) {
        return () -> {
            throw new BackendException(kind, "any", "thing", "in trouble", null);
        };
    }

    /** Is never answered; an interrupt ends it as it should. */
    static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BackendException(FailureKind.TIMEOUT, "any", "thing", "interrupted", interrupted);
        }
    }
}
