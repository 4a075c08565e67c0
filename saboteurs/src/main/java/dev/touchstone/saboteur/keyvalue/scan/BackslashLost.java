package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** A prefix loses its backslashes. */
public final class BackslashLost extends KeyValueScanFault {

    /** As the catalogue names it. */
    public BackslashLost() {
        super("backslash-lost", "A prefix loses its backslashes.", "KVS-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                return super.all(prefix.replace("\\", ""));
            }
        };
    }
}
