package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Optional;

/** Answers come in the order in which the keys are stored. */
public final class AnswersInStorageOrder extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public AnswersInStorageOrder() {
        super("answers-in-storage-order", "Answers come in the order in which the keys are stored.", "KVM-02");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Optional<byte[]>> batchGet(List<String> keys) {
                return sound.batchGet(keys.stream().sorted().toList());
            }
        };
    }
}
