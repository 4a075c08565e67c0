package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** For each key of a page all keys are walked over again. */
public final class Quadratic extends KeyValueScanFault {

    /** As the catalogue names it. */
    public Quadratic() {
        super("quadratic", "For each key of a page all keys are walked over again.", "KVS-18");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Page<Entry> page = sound.scan(prefix, limit, after);
                for (int key = 0;
                        key < page.items().size() && !Thread.currentThread().isInterrupted();
                        key++) {
                    sound.scanKeys("", Integer.MAX_VALUE, Optional.empty());
                }
                return page;
            }
        };
    }
}
