package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** A swap that is due is said to be done, and is not. */
public final class CasReportsSuccessWithoutWriting extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CasReportsSuccessWithoutWriting() {
        super("cas-reports-success-without-writing", "A swap that is due is said to be done, and is not.", "KVC-01");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                return expected instanceof Expected.Value && holds(key, expected)
                        ? CasResult.done()
                        : sound.compareAndSwap(key, expected, next);
            }
        };
    }
}
