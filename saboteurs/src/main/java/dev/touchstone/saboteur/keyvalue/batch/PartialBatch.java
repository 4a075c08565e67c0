package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.Collections;
import java.util.Map;

/** A batch is stored entry by entry, up to the one that fails. */
public final class PartialBatch extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public PartialBatch() {
        super("partial-batch", "A batch is stored entry by entry, up to the one that fails.", "KVM-05");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                entries.forEach((key, value) -> sound.batchSet(Collections.singletonMap(key, value)));
            }
        };
    }
}
