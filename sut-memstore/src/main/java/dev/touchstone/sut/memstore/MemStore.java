package dev.touchstone.sut.memstore;

import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.SutRecipe;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Every store of this process by data model and namespace: what a server would be to its clients. Thread-safe. */
public final class MemStore {

    private static final String VERSION = "0.1.0";

    private final Clock clock;
    private final Map<String, KeyValueStore> keyValues = new ConcurrentHashMap<>();

    /** An empty one that asks this clock for the time. */
    public MemStore(Clock clock) {
        this.clock = clock;
    }

    /** How to have one running. */
    public static SutRecipe recipe() {
        return new InProcessRecipe("memstore", VERSION, MemStore::new);
    }

    /** The key-value store of a namespace: the same one for the same name. */
    public KeyValueStore keyValues(String namespace) {
        return keyValues.computeIfAbsent(namespace, name -> new KeyValueStore(clock));
    }

    /** Forgets all that lies in namespaces of such names, in every data model. */
    public void drop(Predicate<? super String> names) {
        keyValues.keySet().removeIf(names);
    }

    /** The namespaces that somebody has used and nobody has dropped since. */
    public Set<String> namespaces() {
        return Set.copyOf(keyValues.keySet());
    }
}
