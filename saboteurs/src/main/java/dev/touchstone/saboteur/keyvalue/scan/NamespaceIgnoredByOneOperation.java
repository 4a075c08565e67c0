package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A count counts every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueScanFault {

    private final Set<String> namespaces = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "A count counts every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        namespaces.add(spot.namespace());
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                String root = root(spot.namespace());
                return namespaces.stream()
                        .filter(other -> root(other).equals(root))
                        .mapToLong(
                                other -> spot.sound(other, KeyValueScan.class).count(prefix))
                        .sum();
            }
        };
    }

    /** The namespaces of one test only: the others run at the same time. */
    private static String root(String namespace) {
        return namespace.split("/", 2)[0];
    }
}
