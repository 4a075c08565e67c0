package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Optional;

/** Keys that are not there have no answer. */
public final class MissingKeysSqueezedOut extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public MissingKeysSqueezedOut() {
        super("missing-keys-squeezed-out", "Keys that are not there have no answer.", "KVM-02");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Optional<byte[]>> batchGet(List<String> keys) {
                return sound.batchGet(keys).stream().filter(Optional::isPresent).toList();
            }
        };
    }
}
