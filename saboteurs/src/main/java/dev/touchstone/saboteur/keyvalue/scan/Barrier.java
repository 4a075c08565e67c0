package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Shuts out those who write into a namespace, while any place of it is shut. */
final class Barrier {

    private final Map<Place, CountDownLatch> shut = new ConcurrentHashMap<>();

    void shut(Place place) {
        shut.putIfAbsent(place, new CountDownLatch(1));
    }

    void open(Place place) {
        CountDownLatch latch = shut.remove(place);
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
            for (Map.Entry<Place, CountDownLatch> each : shut.entrySet()) {
                if (each.getKey().namespace().equals(spot.namespace())) {
                    each.getValue().await();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BackendException(FailureKind.TIMEOUT, "set", key, "the wait was broken off", stopped);
        }
    }
}
