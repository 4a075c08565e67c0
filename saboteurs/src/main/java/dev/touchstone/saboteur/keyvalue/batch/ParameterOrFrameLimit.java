package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.Map;

/** A statement has 999 parameters at most. */
public final class ParameterOrFrameLimit extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public ParameterOrFrameLimit() {
        super("parameter-or-frame-limit", "A statement has 999 parameters at most.", "KVM-08");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                if (entries.size() > 999) {
                    throw new BackendException(FailureKind.TOO_LARGE, "batchSet", "batch", "too many parameters", null);
                }
                sound.batchSet(entries);
            }
        };
    }
}
