package dev.touchstone.driver.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ready-made namespace over a store that has one flat space of names: it refuses bad names before any I/O, keeps runs
 * and namespaces apart whatever they are called, and turns what the store throws into {@link BackendException}.
 * Thread-safe if the store is.
 *
 * @param <S> the store, or the client library's idea of it
 */
public final class Keyspace<S> {

    private final S store;
    private final Calls calls;
    private final String prefix;

    /**
     * Removes all names of a store that begin alike.
     *
     * @param <S> the store
     */
    @FunctionalInterface
    public interface Sweep<S> {

        /** Removes every name that begins with this prefix, looks again, and answers those that are still there. */
        List<String> below(S store, String prefix);
    }

    private Keyspace(S store, Calls calls, String prefix) {
        this.store = store;
        this.calls = calls;
        this.prefix = prefix;
    }

    /**
     * One client of such a store.
     *
     * @param options whose run begins every name
     * @param kinds what each of the store's exceptions means
     * @param sweep how a namespace, and a run, is removed
     */
    public static <S> BoundBackend.Client<Keyspace<S>> client(
            S store, OpenOptions options, Function<? super Exception, FailureKind> kinds, Sweep<S> sweep) {
        return new Client<>(store, options.run(), new Calls(kinds), sweep);
    }

    /** Does one thing with a name, as it is called in the store. */
    public <T extends @Nullable Object> T run(String operation, String name, BiFunction<S, String, T> action) {
        Names.utf8(operation, name, Long.MAX_VALUE);
        return calls.run(operation, name, () -> action.apply(store, prefix + name));
    }

    private record Client<S>(S store, String run, Calls calls, Sweep<S> sweep)
            implements BoundBackend.Client<Keyspace<S>> {

        @Override
        public Keyspace<S> namespace(String name) {
            return new Keyspace<>(store, calls, prefix(name));
        }

        @Override
        public List<String> drop(String namespace) {
            return calls.run("drop", namespace, () -> sweep.below(store, prefix(namespace)));
        }

        @Override
        public List<String> dropRun() {
            return calls.run("drop", run, () -> sweep.below(store, run + ":"));
        }

        @Override
        public void close() {
            calls.close();
        }

        /** The length keeps namespaces apart, whatever they are called. */
        private String prefix(String namespace) {
            return run + ":" + namespace.length() + ":" + namespace + ":";
        }
    }
}
