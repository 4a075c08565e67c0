package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;

/** Batches lie elsewhere than what is stored singly. */
public final class BatchBypassesTheStoreOfBasic extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public BatchBypassesTheStoreOfBasic() {
        super("batch-bypasses-the-store-of-basic", "Batches lie elsewhere than what is stored singly.", "KVM-10");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return spot.sound(spot.namespace() + "/batches", KeyValueBatch.class);
    }
}
