package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** The list without values begins with the second key. */
public final class KeysOnlyDiffersFromScan extends KeyValueScanFault {

    /** As the catalogue names it. */
    public KeysOnlyDiffersFromScan() {
        super("keys-only-differs-from-scan", "The list without values begins with the second key.", "KVS-04");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
                Page<String> page = sound.scanKeys(prefix, limit, after);
                int first = after.isEmpty() && !page.items().isEmpty() ? 1 : 0;
                return new Page<>(page.items().subList(first, page.items().size()), page.next());
            }
        };
    }
}
