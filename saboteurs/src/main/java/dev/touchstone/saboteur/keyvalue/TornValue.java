package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While a large value is replaced, readers find half of it joined to half of the old one. */
public final class TornValue extends KeyValueBasicFault {

    private static final int LARGE = 1024;
    private static final long MOMENT_MS = 20;
    private final Map<Place, CountDownLatch> beingTorn = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public TornValue() {
        super(
                "torn-value",
                "While a large value is replaced, readers find half of it joined to half of the old one.",
                "KVB-16");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                Optional<byte[]> old = value.length < LARGE
                        ? Optional.empty()
                        : sound.get(key).filter(other -> other.length == value.length);
                old.ifPresent(other -> letItBeSeen(spot.place(key), () -> sound.set(key, halves(value, other))));
                sound.set(key, value);
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                CountDownLatch torn = beingTorn.get(spot.place(key));
                if (torn != null) {
                    torn.countDown();
                }
                return found;
            }
        };
    }

    /** Keeps the torn value there until two readers have come, for a moment at most. */
    private void letItBeSeen(Place place, Runnable tear) {
        CountDownLatch readers = new CountDownLatch(2);
        tear.run();
        beingTorn.put(place, readers);
        try {
            readers.await(MOMENT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            beingTorn.remove(place, readers);
        }
    }

    private static byte[] halves(byte[] first, byte[] second) {
        byte[] torn = first.clone();
        int half = torn.length / 2;
        System.arraycopy(second, half, torn, half, torn.length - half);
        return torn;
    }
}
