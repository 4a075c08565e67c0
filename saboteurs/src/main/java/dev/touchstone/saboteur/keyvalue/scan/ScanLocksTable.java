package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** From the first page of a listing to its last nobody can write. */
public final class ScanLocksTable extends KeyValueScanFault {

    private final Barrier barrier = new Barrier();

    /** As the catalogue names it. */
    public ScanLocksTable() {
        super("scan-locks-table", "From the first page of a listing to its last nobody can write.", "KVS-20");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Page<Entry> page = sound.scan(prefix, limit, after);
                if (page.next().isPresent()) {
                    barrier.shut(spot.place(prefix));
                } else {
                    barrier.open(spot.place(prefix));
                }
                return page;
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, barrier::watch);
    }
}
