package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;

/** A count is rounded to tens. */
public final class CountIsAnEstimate extends KeyValueScanFault {

    /** As the catalogue names it. */
    public CountIsAnEstimate() {
        super("count-is-an-estimate", "A count is rounded to tens.", "KVS-05");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                return Math.round(sound.count(prefix) / 10.0) * 10;
            }
        };
    }
}
