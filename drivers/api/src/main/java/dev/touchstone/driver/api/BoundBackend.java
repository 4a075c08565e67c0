package dev.touchstone.driver.api;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The ready-made {@link Backend}: bindings over a driver's namespaces. Closed once however often it is asked to; what
 * operations say after that is the namespaces' matter.
 *
 * @param <N> the driver's namespace type
 */
public final class BoundBackend<N> implements Backend {

    private final Bindings<N> bindings;
    private final Client<N> client;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What a driver's own client does.
     *
     * @param <N> the driver's namespace type
     */
    public interface Client<N> extends AutoCloseable {

        /** The driver's view of one namespace, whose name has a UTF-8 form: a light object that does no I/O when made. */
        N namespace(String name);

        /** See {@link Backend#traits()}. */
        default TraitChanges traits() {
            return TraitChanges.none();
        }

        /** See {@link Backend#drop(String)}. */
        List<String> drop(String namespace);

        /** See {@link Backend#dropRun()}; the default made nothing. */
        default List<String> dropRun() {
            return List.of();
        }

        /** Called once. */
        @Override
        void close();
    }

    /** These bindings over this client. */
    public BoundBackend(Bindings<N> bindings, Client<N> client) {
        this.bindings = bindings;
        this.client = client;
    }

    @Override
    public Opener in(String namespace) {
        Names.utf8("open namespace", namespace, Long.MAX_VALUE);
        N bound = client.namespace(namespace);
        return new Opener() {
            @Override
            public <C> C open(Class<C> contract) {
                return bindings.make(contract, bound);
            }
        };
    }

    @Override
    public TraitChanges traits() {
        return client.traits();
    }

    @Override
    public List<String> drop(String namespace) {
        return client.drop(namespace);
    }

    @Override
    public List<String> dropRun() {
        return client.dropRun();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            client.close();
        }
    }
}
