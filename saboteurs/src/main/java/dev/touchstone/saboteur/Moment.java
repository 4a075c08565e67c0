package dev.touchstone.saboteur;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a writer in each namespace until readers have come by, for a moment at most. */
public final class Moment {

    private static final long LONGEST_MS = 40;

    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

    /** Called by a writer: returns when so many reads were done. */
    public void letBeSeen(String namespace, int reads) {
        CountDownLatch latch = new CountDownLatch(reads);
        held.put(namespace, latch);
        try {
            latch.await(LONGEST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            held.remove(namespace, latch);
        }
    }

    /** Called by a reader after each of its reads. */
    public void read(String namespace) {
        CountDownLatch latch = held.get(namespace);
        if (latch != null) {
            latch.countDown();
        }
    }
}
