package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A page has one key more than was asked for. */
public final class LimitTakenAsHint extends KeyValueScanFault {

    /** As the catalogue names it. */
    public LimitTakenAsHint() {
        super("limit-taken-as-hint", "A page has one key more than was asked for.", "KVS-03");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return sound.scan(prefix, limit + 1, after);
            }
        };
    }
}
