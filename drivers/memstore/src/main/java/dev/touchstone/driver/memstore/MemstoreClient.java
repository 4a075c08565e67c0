package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.sut.memstore.MemStore;
import java.util.List;
import java.util.function.Predicate;

/** One client of the store: all it adds is that it can be closed. */
final class MemstoreClient implements BoundBackend.Client<MemstoreNamespace> {

    private final MemStore store;
    private final String run;
    private volatile boolean closed;

    MemstoreClient(MemStore store, String run) {
        this.store = store;
        this.run = run;
    }

    @Override
    public MemstoreNamespace namespace(String name) {
        return new MemstoreNamespace(this, own(name));
    }

    @Override
    public List<String> drop(String namespace) {
        return dropAll("drop", namespace, own(namespace)::equals);
    }

    @Override
    public List<String> dropRun() {
        return dropAll("drop", "run", name -> name.startsWith(own("")));
    }

    private List<String> dropAll(String operation, String shown, Predicate<String> chosen) {
        MemStore open = store(operation, shown);
        open.drop(chosen);
        return open.namespaces().stream().filter(chosen).toList();
    }

    /** Runs share a store as they would share a server; a run's name has no slash. */
    private String own(String namespace) {
        return run + "/" + namespace;
    }

    @Override
    public void close() {
        closed = true;
    }

    MemStore store(String operation, String name) {
        if (closed) {
            throw new BackendException(FailureKind.UNAVAILABLE, operation, name, "this client is closed", null);
        }
        return store;
    }
}
