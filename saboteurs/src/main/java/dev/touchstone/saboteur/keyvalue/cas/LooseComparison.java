package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** Takes some values for one another. */
abstract class LooseComparison extends PassingOnCas {

    LooseComparison(KeyValueCas sound, Spot spot) {
        super(sound, spot);
    }

    /** Whether these two are the same here. */
    abstract boolean alike(byte[] one, byte[] other);

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        Expected taken =
                expected instanceof Expected.Value value ? Expected.value(taken(key, value.bytes())) : expected;
        return sound.compareAndSwap(key, taken, next);
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return sound.compareAndDelete(key, taken(key, expected));
    }

    private byte[] taken(String key, byte[] expected) {
        return plain.get(key).filter(current -> alike(current, expected)).orElse(expected);
    }
}
