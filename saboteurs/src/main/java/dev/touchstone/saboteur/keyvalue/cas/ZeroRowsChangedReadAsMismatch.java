package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;
import java.util.Optional;

/** A swap that changes no byte is taken for one that was refused. */
public final class ZeroRowsChangedReadAsMismatch extends KeyValueCasFault {

    /** As the catalogue names it. */
    public ZeroRowsChangedReadAsMismatch() {
        super(
                "zero-rows-changed-read-as-mismatch",
                "A swap that changes no byte is taken for one that was refused.",
                "KVC-10");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                CasResult result = sound.compareAndSwap(key, expected, next);
                boolean same = expected instanceof Expected.Value value && Arrays.equals(value.bytes(), next);
                return same && result instanceof CasResult.Done ? CasResult.mismatch(Optional.of(next)) : result;
            }
        };
    }
}
