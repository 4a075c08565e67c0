package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Optional;

/** A key that is asked for twice is answered once. */
public final class DuplicatesCollapsed extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public DuplicatesCollapsed() {
        super("duplicates-collapsed", "A key that is asked for twice is answered once.", "KVM-03");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Optional<byte[]>> batchGet(List<String> keys) {
                return sound.batchGet(keys.stream().distinct().toList());
            }
        };
    }
}
