package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** Where nothing has the prefix, all is listed. */
public final class EmptyResultMatchesAll extends KeyValueScanFault {

    /** As the catalogue names it. */
    public EmptyResultMatchesAll() {
        super("empty-result-matches-all", "Where nothing has the prefix, all is listed.", "KVS-10");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                List<Entry> found = super.all(prefix);
                return found.isEmpty() ? super.all("") : found;
            }
        };
    }
}
