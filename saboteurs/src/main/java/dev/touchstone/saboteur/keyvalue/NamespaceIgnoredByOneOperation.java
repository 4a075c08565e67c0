package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deleting a key deletes it in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueBasicFault {

    private final Set<String> namespaces = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "Deleting a key deletes it in every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        namespaces.add(spot.namespace());
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                String root = root(spot.namespace());
                namespaces.stream()
                        .filter(other -> root(other).equals(root))
                        .forEach(other -> spot.sound(other, KeyValueBasic.class).delete(key));
                return found;
            }
        };
    }

    /** The namespaces of one test only: the others run at the same time. */
    private static String root(String namespace) {
        return namespace.split("/", 2)[0];
    }
}
