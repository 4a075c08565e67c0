package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** To delete on condition deletes the key in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueCasFault {

    private final Set<String> namespaces = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super(
                "namespace-ignored-by-one-operation",
                "To delete on condition deletes the key in every namespace.",
                "GEN-07");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        namespaces.add(spot.namespace());
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndDelete(String key, byte[] expected) {
                CasResult result = sound.compareAndDelete(key, expected);
                String root = root(spot.namespace());
                if (result instanceof CasResult.Done) {
                    namespaces.stream()
                            .filter(other -> root(other).equals(root))
                            .forEach(other ->
                                    spot.sound(other, KeyValueBasic.class).delete(key));
                }
                return result;
            }
        };
    }

    /** The namespaces of one test only: the others run at the same time. */
    private static String root(String namespace) {
        return namespace.split("/", 2)[0];
    }
}
