package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.stream.IntStream;

/** Of a batch that is deleted only the number of those who were there is known. */
public final class CountInsteadOfFlags extends KeyValueBatchFault {

    /** As the catalogue names it. */
    public CountInsteadOfFlags() {
        super(
                "count-instead-of-flags",
                "Of a batch that is deleted only the number of those who were there is known.",
                "KVM-04");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Boolean> batchDelete(List<String> keys) {
                long count =
                        sound.batchDelete(keys).stream().filter(there -> there).count();
                return IntStream.range(0, keys.size())
                        .mapToObj(place -> place < count)
                        .toList();
            }
        };
    }
}
