package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** A value is deleted whatever it is. */
public final class UnconditionalDelete extends KeyValueCasFault {

    /** As the catalogue names it. */
    public UnconditionalDelete() {
        super("unconditional-delete", "A value is deleted whatever it is.", "KVC-08");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndDelete(String key, byte[] expected) {
                return plain.delete(key) ? CasResult.done() : sound.compareAndDelete(key, expected);
            }
        };
    }
}
