package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.stream.Stream;

/** A deleted key is listed with an empty value. */
public final class ScanReturnsTombstones extends KeyValueScanFault {

    private final Deletions deletions = new Deletions();

    /** As the catalogue names it. */
    public ScanReturnsTombstones() {
        super("scan-returns-tombstones", "A deleted key is listed with an empty value.", "KVS-14");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                return Stream.concat(
                                super.all(prefix).stream(),
                                deletions.startingWith(prefix, spot).map(key -> new Entry(key, new byte[0])))
                        .toList();
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, deletions::watch);
    }
}
