package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A page that follows another one is twice as large as was asked for. */
public final class PagesEverLarger extends KeyValueScanFault {

    /** As the catalogue names it. */
    public PagesEverLarger() {
        super("pages-ever-larger", "A page that follows another one is twice as large as was asked for.", "KVS-18");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return sound.scan(prefix, after.isPresent() ? 2 * limit : limit, after);
            }
        };
    }
}
