package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of a batch only the first 65,535 entries are stored. */
public final class BatchCutAtTheParameterLimit extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public BatchCutAtTheParameterLimit() {
        super("batch-cut-at-the-parameter-limit", "Of a batch only the first 65,535 entries are stored.", "KVM-14");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                Map<String, byte[]> cut = new LinkedHashMap<>();
                entries.entrySet().stream().limit(65_535).forEach(each -> cut.put(each.getKey(), each.getValue()));
                sound.batchSet(cut);
            }
        };
    }
}
