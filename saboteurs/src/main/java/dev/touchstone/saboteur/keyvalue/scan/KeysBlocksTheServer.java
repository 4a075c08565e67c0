package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While keys are listed, which takes long, nobody can write. */
public final class KeysBlocksTheServer extends KeyValueScanFault {

    private static final long LONG_MS = 300;
    private final Barrier barrier = new Barrier();

    /** As the catalogue names it. */
    public KeysBlocksTheServer() {
        super("keys-blocks-the-server", "While keys are listed, which takes long, nobody can write.", "KVS-20");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                barrier.shut(spot.place(prefix));
                takeLong();
                Page<Entry> page = sound.scan(prefix, limit, after);
                barrier.open(spot.place(prefix));
                return page;
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, barrier::watch);
    }

    private static void takeLong() {
        try {
            boolean never = new CountDownLatch(1).await(LONG_MS, TimeUnit.MILLISECONDS);
            if (never) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
