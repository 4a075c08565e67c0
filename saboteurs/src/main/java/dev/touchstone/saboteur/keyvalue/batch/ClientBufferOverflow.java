package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.Map;

/** A batch of more than 8 MiB does not go through. */
public final class ClientBufferOverflow extends KeyValueBatchFault {

    private static final long BUFFER = 8L * 1024 * 1024;

    /** As the catalogue names it. */
    public ClientBufferOverflow() {
        super("client-buffer-overflow", "A batch of more than 8 MiB does not go through.", "KVM-13");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                long size = entries.values().stream()
                        .mapToLong(value -> value.length)
                        .sum();
                if (size > BUFFER) {
                    throw new BackendException(
                            FailureKind.UNAVAILABLE, "batchSet", "batch", "the buffer is full", null);
                }
                sound.batchSet(entries);
            }
        };
    }
}
