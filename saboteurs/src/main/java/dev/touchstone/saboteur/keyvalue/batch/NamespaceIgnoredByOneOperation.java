package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.SeenNamespaces;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** Deleting a batch deletes it in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueBatchFault {

    private final SeenNamespaces seen = new SeenNamespaces();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "Deleting a batch deletes it in every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        seen.add(spot);
        return new PassingOnBatch(sound) {
            @Override
            public List<Boolean> batchDelete(List<String> keys) {
                List<Boolean> found = sound.batchDelete(keys);
                seen.sound(spot, KeyValueBatch.class).forEach(batch -> batch.batchDelete(keys));
                return found;
            }
        };
    }
}
