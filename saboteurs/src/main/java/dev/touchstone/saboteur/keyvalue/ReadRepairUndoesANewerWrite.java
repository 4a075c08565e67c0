package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Now and then a read puts back what it found, also over a write that came between. */
public final class ReadRepairUndoesANewerWrite extends KeyValueBasicFault {

    private static final int EACH = 8; // one read of so many
    private static final long MOMENT_MS = 20;
    private final Map<Place, CountDownLatch> repairs = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();

    /** As the catalogue names it. */
    public ReadRepairUndoesANewerWrite() {
        super(
                "read-repair-undoes-a-newer-write",
                "Now and then a read puts back what it found, also over a write that came between.",
                "KVB-23");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                Optional.ofNullable(repairs.remove(spot.place(key))).ifPresent(CountDownLatch::countDown);
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                if (found.isPresent() && reads.incrementAndGet() % EACH == 0 && isOvertaken(spot.place(key))) {
                    sound.set(key, found.get());
                }
                return found;
            }
        };
    }

    private boolean isOvertaken(Place place) {
        CountDownLatch write = new CountDownLatch(1);
        repairs.put(place, write);
        try {
            return write.await(MOMENT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
