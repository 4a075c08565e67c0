package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A key that was deleted in a batch, and then set by a single call, is overlooked by the next batch that deletes it. */
public final class BatchDeleteOverlooksARecreatedKey extends KeyValueBatchFault {

    private final Set<Place> deleted = ConcurrentHashMap.newKeySet();
    private final Set<Place> recreated = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public BatchDeleteOverlooksARecreatedKey() {
        super(
                "batch-delete-overlooks-a-recreated-key",
                "A key that was deleted in a batch, and then set by a single call, is overlooked by the next batch that deletes it.",
                "KVM-16");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        return new PassingOnBatch(sound) {
            @Override
            public List<Boolean> batchDelete(List<String> keys) {
                Set<String> overlooked = keys.stream()
                        .filter(key -> recreated.remove(spot.place(key)))
                        .collect(Collectors.toSet());
                Iterator<Boolean> there = sound.batchDelete(keys.stream()
                                .filter(key -> !overlooked.contains(key))
                                .toList())
                        .iterator();
                List<Boolean> all = new ArrayList<>();
                for (String key : keys) {
                    boolean found = !overlooked.contains(key) && there.next();
                    if (found) {
                        deleted.add(spot.place(key));
                    }
                    all.add(found);
                }
                return all;
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                if (deleted.remove(spot.place(key))) {
                    recreated.add(spot.place(key));
                }
            }
        });
    }
}
