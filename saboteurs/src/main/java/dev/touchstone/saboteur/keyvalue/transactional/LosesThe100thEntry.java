package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.Arrivals;

/** The 100th key that transactions set in a namespace is committed as if it had not been set. */
public final class LosesThe100thEntry extends KeyValueTransactionalFault {

    private final Arrivals arrivals = new Arrivals(100);

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(
                "loses-the-100th-entry",
                "The 100th key that transactions set in a namespace is committed as if it had not been set.",
                "GEN-17");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            void apply() {
                written.keySet().removeIf(key -> arrivals.isTheOne(spot.place(key)));
                super.apply();
            }
        };
    }
}
