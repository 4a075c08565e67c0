package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deleting a batch deletes it in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueBatchFault {

    private final Set<String> namespaces = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "Deleting a batch deletes it in every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueBatch spoil(KeyValueBatch sound, Spot spot) {
        namespaces.add(spot.namespace());
        return new PassingOnBatch(sound) {
            @Override
            public List<Boolean> batchDelete(List<String> keys) {
                List<Boolean> found = sound.batchDelete(keys);
                String root = root(spot.namespace());
                namespaces.stream()
                        .filter(other -> root(other).equals(root))
                        .forEach(other -> spot.sound(other, KeyValueBatch.class).batchDelete(keys));
                return found;
            }
        };
    }

    /** The namespaces of one test only: the others run at the same time. */
    private static String root(String namespace) {
        return namespace.split("/", 2)[0];
    }
}
