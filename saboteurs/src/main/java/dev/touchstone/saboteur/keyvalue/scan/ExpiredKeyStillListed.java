package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that has expired is listed. */
public final class ExpiredKeyStillListed extends KeyValueScanFault {

    private final Expiring expiring = new Expiring();

    /** As the catalogue names it. */
    public ExpiredKeyStillListed() {
        super("expired-key-still-listed", "A key that has expired is listed.", "KVS-21");
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueTtl.class, expiring::watch);
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                List<Entry> there = super.all(prefix);
                Set<String> keys = there.stream().map(Entry::key).collect(Collectors.toSet());
                return Stream.concat(there.stream(), expiring.startingWith(prefix, spot, keys))
                        .toList();
            }
        };
    }
}
