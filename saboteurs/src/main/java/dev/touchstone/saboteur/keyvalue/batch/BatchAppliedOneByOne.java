package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A batch is stored in two halves, and readers come between them. */
public final class BatchAppliedOneByOne extends KeyValueBatchFault {

    private static final long MOMENT_MS = 20;
    private final Map<String, CountDownLatch> between = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public BatchAppliedOneByOne() {
        super("batch-applied-one-by-one", "A batch is stored in two halves, and readers come between them.", "KVM-06");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                Map<String, byte[]> later = new LinkedHashMap<>(entries);
                Map<String, byte[]> first = new LinkedHashMap<>();
                entries.keySet().stream().limit(entries.size() / 2).forEach(key -> first.put(key, later.remove(key)));
                sound.batchSet(first);
                letReadersCome(spot);
                sound.batchSet(later);
            }

            @Override
            public List<Optional<byte[]>> batchGet(List<String> keys) {
                List<Optional<byte[]>> found = sound.batchGet(keys);
                Optional.ofNullable(between.get(spot.namespace())).ifPresent(CountDownLatch::countDown);
                return found;
            }
        };
    }

    private void letReadersCome(Spot spot) {
        CountDownLatch readers = new CountDownLatch(2);
        between.put(spot.namespace(), readers);
        try {
            if (readers.await(MOMENT_MS, TimeUnit.MILLISECONDS)) {
                between.remove(spot.namespace(), readers);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
