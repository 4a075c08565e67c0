package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A namespace is taken for an earlier one with whose name its own begins. */
public final class NamespaceMatchedByPrefix extends KeyValueBasicFault {

    private final Set<String> namespaces = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public NamespaceMatchedByPrefix() {
        super(
                "namespace-matched-by-prefix",
                "A namespace is taken for an earlier one with whose name its own begins.",
                "GEN-08");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        String mine = spot.namespace();
        namespaces.add(mine);
        return mine.indexOf('/') < 0
                ? sound
                : namespaces.stream()
                        .filter(other -> other.indexOf('/') > 0 && mine.startsWith(other))
                        .min(Comparator.comparing(String::length))
                        .map(shortest -> spot.sound(shortest, KeyValueBasic.class))
                        .orElse(sound);
    }
}
