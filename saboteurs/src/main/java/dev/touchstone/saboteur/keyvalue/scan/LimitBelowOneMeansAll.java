package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Who asks for a page of no key, or of less, gets all of them. */
public final class LimitBelowOneMeansAll extends KeyValueScanFault {

    /** As the catalogue names it. */
    public LimitBelowOneMeansAll() {
        super("limit-below-one-means-all", "Who asks for a page of no key, or of less, gets all of them.", "KVS-03");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return sound.scan(prefix, limit < 1 ? Integer.MAX_VALUE : limit, after);
            }
        };
    }
}
