package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;

/** Whatever the prefix is, all is counted. */
public final class CountIgnoresPrefix extends KeyValueScanFault {

    /** As the catalogue names it. */
    public CountIgnoresPrefix() {
        super("count-ignores-prefix", "Whatever the prefix is, all is counted.", "KVS-06");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                return sound.count("");
            }
        };
    }
}
