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
    private final Map<String, Namespace> namespaces = new ConcurrentHashMap<>();

    private record Namespace(KeyValueStore keyValues, RecordStore records) {

        static Namespace on(Clock clock) {
            return new Namespace(new KeyValueStore(clock), new RecordStore(clock));
        }
    }

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
        return namespace(namespace).keyValues();
    }

    /** The records of a namespace: the same store for the same name. */
    public RecordStore records(String namespace) {
        return namespace(namespace).records();
    }

    private Namespace namespace(String name) {
        return namespaces.computeIfAbsent(name, unused -> Namespace.on(clock));
    }

    /** Forgets all that lies in namespaces of such names, in every data model. */
    public void drop(Predicate<? super String> names) {
        namespaces.keySet().removeIf(names);
    }

    /** The namespaces that somebody has used and nobody has dropped since. */
    public Set<String> namespaces() {
        return Set.copyOf(namespaces.keySet());
    }
}
