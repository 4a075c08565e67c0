package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.Map;

/** A batch fails in the name of its first key, whichever was bad. */
public final class FailureNamesTheFirstKey extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public FailureNamesTheFirstKey() {
        super(
                "failure-names-the-first-key",
                "A batch fails in the name of its first key, whichever was bad.",
                "KVM-05");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                try {
                    sound.batchSet(entries);
                } catch (BackendException failure) {
                    String first = entries.keySet().iterator().next();
                    throw new BackendException(failure.kind(), "batchSet", first, "the batch failed", failure);
                }
            }
        };
    }
}
