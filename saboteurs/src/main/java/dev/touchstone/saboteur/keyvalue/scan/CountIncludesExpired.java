package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import java.util.Set;
import java.util.stream.Collectors;

/** A key that has expired is counted. */
public final class CountIncludesExpired extends KeyValueScanFault {

    private final Expiring expiring = new Expiring();

    /** As the catalogue names it. */
    public CountIncludesExpired() {
        super("count-includes-expired", "A key that has expired is counted.", "KVS-21");
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueTtl.class, expiring::watch);
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            public long count(String prefix) {
                Set<String> there = all(prefix).stream().map(Entry::key).collect(Collectors.toSet());
                return there.size() + expiring.startingWith(prefix, spot, there).count();
            }
        };
    }
}
