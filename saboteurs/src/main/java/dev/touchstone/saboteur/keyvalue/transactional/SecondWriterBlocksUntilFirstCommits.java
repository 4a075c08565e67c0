package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Who writes a key holds it, and others who want to write it wait until he has ended. */
public final class SecondWriterBlocksUntilFirstCommits extends KeyValueTransactionalFault {

    private static final long LONGEST_MS = 300;
    private final Map<Place, Held> holders = new ConcurrentHashMap<>();

    /** Who holds a key, and what the others wait for. */
    private record Held(Transaction owner, CountDownLatch end) {}

    /** As the catalogue names it. */
    public SecondWriterBlocksUntilFirstCommits() {
        super(
                "second-writer-blocks-until-first-commits",
                "Who writes a key holds it, and others who want to write it wait until he has ended.",
                "KVX-11");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public void set(String key, byte[] value) {
                super.set(key, value);
                Held held = holders.computeIfAbsent(spot.place(key), place -> new Held(this, new CountDownLatch(1)));
                if (held.owner() != this) {
                    waitFor(held, key);
                }
            }

            @Override
            void end() {
                written.keySet()
                        .forEach(key -> holders.computeIfPresent(spot.place(key), (place, held) -> {
                            if (held.owner() != this) {
                                return held;
                            }
                            held.end().countDown();
                            return null;
                        }));
            }
        };
    }

    private static void waitFor(Held held, String key) {
        try {
            if (held.end().await(LONGEST_MS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new BackendException(FailureKind.TIMEOUT, "set", key, "somebody else holds it", null);
    }
}
