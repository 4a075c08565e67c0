package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.Arrivals;

/** The 100th key that is created by a swap in a namespace is acknowledged and goes nowhere. */
public final class LosesThe100thEntry extends KeyValueCasFault {

    private final Arrivals arrivals = new Arrivals(100);

    /** As the catalogue names it. */
    public LosesThe100thEntry() {
        super(
                "loses-the-100th-entry",
                "The 100th key that is created by a swap in a namespace is acknowledged and goes nowhere.",
                "GEN-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                CasResult result = sound.compareAndSwap(key, expected, next);
                if (result instanceof CasResult.Done && arrivals.isTheOne(spot.place(key))) {
                    plain.delete(key);
                }
                return result;
            }
        };
    }
}
