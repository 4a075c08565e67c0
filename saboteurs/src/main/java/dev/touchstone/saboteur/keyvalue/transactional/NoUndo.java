package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** A rollback does not take back what was overwritten. */
public final class NoUndo extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public NoUndo() {
        super("no-undo", "A rollback does not take back what was overwritten.", "KVX-03");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            void undo() {
                KeyValueBasic outside = spot.sound(KeyValueBasic.class);
                written.forEach((key, value) -> {
                    if (outside.exists(key)) {
                        outside.set(key, value);
                    }
                });
            }
        };
    }
}
