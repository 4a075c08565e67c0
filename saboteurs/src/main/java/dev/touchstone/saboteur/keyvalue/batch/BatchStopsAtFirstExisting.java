package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Map;

/** A batch is stored up to the first key that is there already. */
public final class BatchStopsAtFirstExisting extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public BatchStopsAtFirstExisting() {
        super(
                "batch-stops-at-first-existing",
                "A batch is stored up to the first key that is there already.",
                "KVM-01");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                    if (sound.batchGet(List.of(each.getKey())).get(0).isPresent()) {
                        return;
                    }
                    sound.batchSet(Map.of(each.getKey(), each.getValue()));
                }
            }
        };
    }
}
