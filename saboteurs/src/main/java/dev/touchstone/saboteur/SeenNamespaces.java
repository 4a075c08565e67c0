package dev.touchstone.saboteur;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The namespaces that a fault was in, for one that takes them for each other. It does so only among those of one test, as the
 * others run at the same time. Thread-safe.
 */
public final class SeenNamespaces {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** With none yet. */
    public SeenNamespaces() {}

    /** Remembers that the fault is here. */
    public void add(Spot spot) {
        seen.add(spot.namespace());
    }

    /** The sound contract in each of them that is of the same test as this one. */
    public <C> Stream<C> sound(Spot spot, Class<C> contract) {
        String test = spot.test();
        return seen.stream()
                .filter(namespace -> Spot.test(namespace).equals(test))
                .map(namespace -> spot.sound(namespace, contract));
    }
}
