package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A listing ends with its first page. */
public final class ScanCappedAtOnePage extends KeyValueScanFault {

    /** As the catalogue names it. */
    public ScanCappedAtOnePage() {
        super("scan-capped-at-one-page", "A listing ends with its first page.", "KVS-01");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return new Page<>(sound.scan(prefix, limit, after).items(), Optional.empty());
            }

            @Override
            public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
                return new Page<>(sound.scanKeys(prefix, limit, after).items(), Optional.empty());
            }
        };
    }
}
