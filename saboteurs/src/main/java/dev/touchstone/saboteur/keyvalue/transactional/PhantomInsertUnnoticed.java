package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** What was absent when it was read is not compared at commit. */
public final class PhantomInsertUnnoticed extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public PhantomInsertUnnoticed() {
        super("phantom-insert-unnoticed", "What was absent when it was read is not compared at commit.", "KVX-05");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Rechecking(sound, spot) {
            @Override
            boolean isCompared(String key, boolean found) {
                return found;
            }
        };
    }
}
