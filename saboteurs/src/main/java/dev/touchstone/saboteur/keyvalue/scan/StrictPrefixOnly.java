package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** A key that is the prefix itself is not listed. */
public final class StrictPrefixOnly extends KeyValueScanFault {

    /** As the catalogue names it. */
    public StrictPrefixOnly() {
        super("strict-prefix-only", "A key that is the prefix itself is not listed.", "KVS-08");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                return super.all(prefix).stream()
                        .filter(entry -> !entry.key().equals(prefix))
                        .toList();
            }
        };
    }
}
