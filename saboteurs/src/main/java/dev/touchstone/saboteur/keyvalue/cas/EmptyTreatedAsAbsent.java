package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** Who expects nothing is content with an empty value. */
public final class EmptyTreatedAsAbsent extends KeyValueCasFault {

    /** As the catalogue names it. */
    public EmptyTreatedAsAbsent() {
        super("empty-treated-as-absent", "Who expects nothing is content with an empty value.", "KVC-04");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                boolean empty = expected instanceof Expected.Absent
                        && plain.get(key).filter(value -> value.length == 0).isPresent();
                return empty ? force(key, next) : sound.compareAndSwap(key, expected, next);
            }
        };
    }
}
