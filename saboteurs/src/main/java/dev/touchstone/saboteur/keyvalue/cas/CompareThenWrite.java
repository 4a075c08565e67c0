package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** Compares, does something else, and writes without looking again. */
abstract class CompareThenWrite extends PassingOnCas {

    CompareThenWrite(KeyValueCas sound, Spot spot) {
        super(sound, spot);
    }

    /** What comes between. */
    abstract void between(String key);

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        if (!holds(key, expected)) {
            return sound.compareAndSwap(key, expected, next);
        }
        between(key);
        return force(key, next);
    }
}
