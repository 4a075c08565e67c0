package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A key that is written often is read from copies that lag behind by some writes. */
public final class StaleReplicaOrCacheRead extends KeyValueBasicFault {

    private final Map<Place, RecentValues> histories = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public StaleReplicaOrCacheRead() {
        super(
                "stale-replica-or-cache-read",
                "A key that is written often is read from copies that lag behind by some writes.",
                "KVB-18",
                "KVB-23");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                histories
                        .computeIfAbsent(spot.place(key), place -> new RecentValues())
                        .write(value, () -> sound.set(key, value));
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                RecentValues recent = histories.get(spot.place(key));
                return recent == null ? found : found.map(recent::read);
            }
        };
    }

    /**
     * The last values of one key, and each reader's copies of them, which it reads from the newest to the oldest before it
     * gets new ones: of more values than there are writers, two are of one writer, whatever happens between the reads.
     */
    private static final class RecentValues {
        private static final int KEPT = 8;
        private final Deque<byte[]> newestFirst = new ArrayDeque<>();
        private final Map<Long, Deque<byte[]>> copiesOfReaders = new HashMap<>();

        synchronized void write(byte[] value, Runnable write) {
            newestFirst.addFirst(value.clone());
            if (newestFirst.size() > KEPT) {
                newestFirst.removeLast();
            }
            write.run();
        }

        synchronized byte[] read(byte[] current) {
            if (newestFirst.size() < KEPT) {
                return current;
            }
            Deque<byte[]> copies =
                    copiesOfReaders.computeIfAbsent(Thread.currentThread().getId(), reader -> new ArrayDeque<>());
            if (copies.isEmpty()) {
                copies.addAll(newestFirst);
            }
            return copies.removeFirst().clone();
        }
    }
}
