package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** To swap a value where none is creates it. */
public final class CasOnAbsentKeySucceeds extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CasOnAbsentKeySucceeds() {
        super("cas-on-absent-key-succeeds", "To swap a value where none is creates it.", "KVC-03");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                boolean absent = expected instanceof Expected.Value && !plain.exists(key);
                return absent ? force(key, next) : sound.compareAndSwap(key, expected, next);
            }
        };
    }
}
