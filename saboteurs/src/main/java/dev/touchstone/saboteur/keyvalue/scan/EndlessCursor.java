package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** After the last page there is always an empty one. */
public final class EndlessCursor extends KeyValueScanFault {

    /** As the catalogue names it. */
    public EndlessCursor() {
        super("endless-cursor", "After the last page there is always an empty one.", "KVS-11");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Page<Entry> page = sound.scan(prefix, limit, after);
                byte[] end = {(byte) 0xff};
                return page.next().isPresent()
                        ? page
                        : new Page<>(page.items(), Optional.of(KeyCursor.after(prefix, end)));
            }
        };
    }
}
