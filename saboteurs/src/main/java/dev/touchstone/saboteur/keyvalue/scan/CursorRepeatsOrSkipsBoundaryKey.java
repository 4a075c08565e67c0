package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;

/** A page begins with the last key of the page before. */
public final class CursorRepeatsOrSkipsBoundaryKey extends KeyValueScanFault {

    /** As the catalogue names it. */
    public CursorRepeatsOrSkipsBoundaryKey() {
        super("cursor-repeats-or-skips-boundary-key", "A page begins with the last key of the page before.", "KVS-11");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            boolean follows(String key, String last) {
                return super.follows(key, last) || key.equals(last);
            }
        };
    }
}
