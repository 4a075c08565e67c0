package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** When a write is refused, those before it are applied, and lost to their transaction. */
public final class HalfAppliedAfterError extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public HalfAppliedAfterError() {
        super(
                "half-applied-after-error",
                "When a write is refused, those before it are applied, and lost to their transaction.",
                "KVX-13");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    super.set(key, value);
                } catch (BackendException refused) {
                    written.forEach(spot.sound(KeyValueBasic.class)::set);
                    written.clear();
                    throw refused;
                }
            }
        };
    }
}
