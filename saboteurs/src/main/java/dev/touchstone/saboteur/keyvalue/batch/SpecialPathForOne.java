package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Map;

/** A batch of one only adds, and never replaces. */
public final class SpecialPathForOne extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public SpecialPathForOne() {
        super("special-path-for-one", "A batch of one only adds, and never replaces.", "KVM-11");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                boolean there = entries.size() == 1
                        && sound.batchGet(List.copyOf(entries.keySet())).get(0).isPresent();
                if (!there) {
                    sound.batchSet(entries);
                }
            }
        };
    }
}
