package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Between comparison and swap there is time for a plain write, which is undone. */
public final class CompareAndWriteNotAtomic extends KeyValueCasFault {

    private static final long MOMENT_MS = 40;
    private final Map<Place, CountDownLatch> waiting = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CompareAndWriteNotAtomic() {
        super(
                "compare-and-write-not-atomic",
                "Between comparison and swap there is time for a plain write, which is undone.",
                "KVC-12",
                "KVC-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new CompareThenWrite(sound, spot) {
            @Override
            void between(String key) {
                CountDownLatch write = new CountDownLatch(1);
                waiting.put(spot.place(key), write);
                await(write);
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                Optional.ofNullable(waiting.remove(spot.place(key))).ifPresent(CountDownLatch::countDown);
            }
        });
    }

    private static void await(CountDownLatch write) {
        try {
            if (!write.await(MOMENT_MS, TimeUnit.MILLISECONDS)) {
                return; // nobody came between
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
