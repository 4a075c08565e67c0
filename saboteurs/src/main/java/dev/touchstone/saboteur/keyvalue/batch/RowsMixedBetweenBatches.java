package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Of two batches at the same time one is stored with the values of the other, shifted by one. */
public final class RowsMixedBetweenBatches extends KeyValueBatchFault {

    private final Map<String, Pairing<Map<String, byte[]>>> writers = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public RowsMixedBetweenBatches() {
        super(
                "rows-mixed-between-batches",
                "Of two batches at the same time one is stored with the values of the other, shifted by one.",
                "KVM-12");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                Optional<Map<String, byte[]>> other = writers.computeIfAbsent(spot.namespace(), name -> new Pairing<>())
                        .meetAnotherThread(entries);
                sound.batchSet(other.map(rows -> mixed(entries, rows)).orElse(entries));
            }
        };
    }

    private static Map<String, byte[]> mixed(Map<String, byte[]> mine, Map<String, byte[]> others) {
        List<byte[]> values = new ArrayList<>(others.values());
        Collections.rotate(values, 1);
        Map<String, byte[]> mixed = new LinkedHashMap<>(mine);
        int place = 0;
        for (Map.Entry<String, byte[]> each : mixed.entrySet()) {
            each.setValue(values.get(place++ % values.size()));
        }
        return mixed;
    }
}
