package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A key that is named three times in one batch was there the first time, and again the third time. */
public final class FlagsAlternateForARepeatedKey extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public FlagsAlternateForARepeatedKey() {
        super(
                "flags-alternate-for-a-repeated-key",
                "A key that is named three times in one batch was there the first time, and again the third time.",
                "KVM-15");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Boolean> batchDelete(List<String> keys) {
                List<Boolean> there = new ArrayList<>(sound.batchDelete(keys));
                Map<String, Integer> first = new HashMap<>();
                Map<String, Integer> named = new HashMap<>();
                for (int place = 0; place < keys.size(); place++) {
                    first.putIfAbsent(keys.get(place), place);
                    if (named.merge(keys.get(place), 1, Integer::sum) == 3) {
                        there.set(place, there.get(first.get(keys.get(place))));
                    }
                }
                return there;
            }
        };
    }
}
