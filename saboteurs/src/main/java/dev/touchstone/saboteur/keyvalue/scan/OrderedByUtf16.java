package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Comparator;

/** Keys are listed in the order of their chars. */
public final class OrderedByUtf16 extends KeyValueScanFault {

    /** As the catalogue names it. */
    public OrderedByUtf16() {
        super("ordered-by-utf-16", "Keys are listed in the order of their chars.", "KVS-16");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound, Comparator.naturalOrder());
    }
}
