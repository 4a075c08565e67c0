package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** A present value is swapped whatever it is. */
public final class CasIgnoresExpected extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CasIgnoresExpected() {
        super("cas-ignores-expected", "A present value is swapped whatever it is.", "KVC-02");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                boolean there = expected instanceof Expected.Value && plain.exists(key);
                return there ? force(key, next) : sound.compareAndSwap(key, expected, next);
            }
        };
    }
}
