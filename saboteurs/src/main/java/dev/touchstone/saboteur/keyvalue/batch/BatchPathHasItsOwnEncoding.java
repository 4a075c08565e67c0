package dev.touchstone.saboteur.keyvalue.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a batch go through text. */
public final class BatchPathHasItsOwnEncoding extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public BatchPathHasItsOwnEncoding() {
        super("batch-path-has-its-own-encoding", "The values of a batch go through text.", "KVM-09");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                Map<String, byte[]> texts = new LinkedHashMap<>();
                entries.forEach((key, value) -> texts.put(key, new String(value, UTF_8).getBytes(UTF_8)));
                sound.batchSet(texts);
            }
        };
    }
}
