package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** Who expects nothing overwrites what is there. */
public final class PutIfAbsentOverwrites extends KeyValueCasFault {

    /** As the catalogue names it. */
    public PutIfAbsentOverwrites() {
        super("put-if-absent-overwrites", "Who expects nothing overwrites what is there.", "KVC-04");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                return expected instanceof Expected.Absent
                        ? force(key, next)
                        : sound.compareAndSwap(key, expected, next);
            }
        };
    }
}
