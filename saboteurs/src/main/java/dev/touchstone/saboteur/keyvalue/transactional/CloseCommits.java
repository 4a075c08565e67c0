package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** Closing an open transaction commits it. */
public final class CloseCommits extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public CloseCommits() {
        super("close-commits", "Closing an open transaction commits it.", "KVX-15");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            void undo() {
                apply();
            }
        };
    }
}
