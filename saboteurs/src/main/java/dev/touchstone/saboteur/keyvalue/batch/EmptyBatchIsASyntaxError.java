package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.Map;

/** To store nothing is a failure. */
public final class EmptyBatchIsASyntaxError extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public EmptyBatchIsASyntaxError() {
        super("empty-batch-is-a-syntax-error", "To store nothing is a failure.", "KVM-07");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                if (entries.isEmpty()) {
                    throw new BackendException(
                            FailureKind.VALIDATION, "batchSet", "batch", "syntax error at end of input", null);
                }
                sound.batchSet(entries);
            }
        };
    }
}
