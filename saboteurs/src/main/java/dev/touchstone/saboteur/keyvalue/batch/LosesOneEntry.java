package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.Arrivals;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of the keys that batches bring new into a namespace, one of a certain number is lost. */
abstract class LosesOneEntry extends KeyValueBatchFault {

    private final Arrivals arrivals;

    LosesOneEntry(int number, String ordinal, String... reddens) {
        super(
                "loses-the-" + ordinal + "-entry",
                "The " + ordinal + " key that batches set in a namespace is acknowledged and goes nowhere.",
                reddens);
        this.arrivals = new Arrivals(number);
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public void batchSet(Map<String, byte[]> entries) {
                Map<String, byte[]> kept = new LinkedHashMap<>(entries);
                kept.keySet().removeIf(key -> arrivals.isTheOne(spot.place(key)));
                sound.batchSet(kept);
            }
        };
    }
}
