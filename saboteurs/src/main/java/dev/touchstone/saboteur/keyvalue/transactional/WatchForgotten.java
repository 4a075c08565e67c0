package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** Nothing that was read is compared at commit. */
public final class WatchForgotten extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public WatchForgotten() {
        super("watch-forgotten", "Nothing that was read is compared at commit.", "KVX-06");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Rechecking(sound, spot) {
            @Override
            boolean isCompared(String key, boolean found) {
                return false;
            }
        };
    }
}
