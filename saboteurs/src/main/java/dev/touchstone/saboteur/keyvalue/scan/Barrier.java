package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Shuts out those who write into a namespace, until it is opened again. */
final class Barrier {

    private final Map<String, CountDownLatch> shut = new ConcurrentHashMap<>();

    void shut(Spot spot) {
        shut.putIfAbsent(spot.namespace(), new CountDownLatch(1));
    }

    void open(Spot spot) {
        CountDownLatch latch = shut.remove(spot.namespace());
        if (latch != null) {
            latch.countDown();
        }
    }

    /** The store, where who writes waits in front of the barrier. */
    KeyValueBasic watch(KeyValueBasic store, Spot spot) {
        return new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                waitFor(spot, key);
                sound.set(key, value);
            }
        };
    }

    private void waitFor(Spot spot, String key) {
        try {
            shut.getOrDefault(spot.namespace(), new CountDownLatch(0)).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BackendException(FailureKind.TIMEOUT, "set", key, "the wait was broken off", stopped);
        }
    }
}
