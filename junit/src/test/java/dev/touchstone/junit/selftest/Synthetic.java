package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Backends that are each wrong in one way, and one that is right. */
abstract class Synthetic implements BackendProvider {

    static final Bindings<BoundNotebook> BASIC =
            Bindings.<BoundNotebook>none().and(NotebookBasic.class, BoundNotebook::basic);

    /** One namespace of a store. */
    record BoundNotebook(NotebookStore store, String namespace) {

        NotebookBasic basic() {
            return store.basic(namespace);
        }
    }

    abstract NotebookStore start(Clock clock);

    @Override
    public String name() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public SutRecipe recipe() {
        return new InProcessRecipe(getClass().getSimpleName(), "1.0", this::start);
    }

    @Override
    public Bindings<?> bindings() {
        return BASIC;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        NotebookStore store = sut.inProcess(NotebookStore.class);
        return new BoundBackend<>(bound(), new BoundBackend.Client<BoundNotebook>() {
            @Override
            public BoundNotebook namespace(String name) {
                return new BoundNotebook(store, name);
            }

            @Override
            public TraitChanges traits() {
                return Synthetic.this.changes();
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of();
            }

            @Override
            public void close() {
                // nothing of its own to close
            }
        });
    }

    Bindings<BoundNotebook> bound() {
        return BASIC;
    }

    TraitChanges changes() {
        return TraitChanges.none();
    }

    /** Right in every way, and it has the second contract. */
    public static final class Sound extends Synthetic {
        private static final Bindings<BoundNotebook> BOTH = BASIC.and(
                NotebookExtra.class, notebook -> () -> notebook.store().notes().size());

        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(false, false);
        }

        @Override
        public Bindings<?> bindings() {
            return BOTH;
        }

        @Override
        Bindings<BoundNotebook> bound() {
            return BOTH;
        }
    }

    /** Takes half a second to start. */
    public static final class Slow extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            neverFor(500);
            return new NotebookStore(false, false);
        }
    }

    /** Never starts. */
    public static final class Hanging extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            neverFor(60_000);
            return new NotebookStore(false, false);
        }
    }

    /** Cannot be had. */
    public static final class Dying extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            throw new ProvisioningException(
                    "No Dying to test against. One way was tried:",
                    List.of(new ProvisioningException.Attempt("process", "it died at birth")),
                    List.of("bury it"),
                    null);
        }
    }

    /** Acknowledges and forgets. */
    public static final class Lossy extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(true, false);
        }
    }

    /** Claims for a newer version what it does already. */
    public static final class Modest extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(false, false);
        }
    }

    /** Claims for a newer version what it does not do yet. */
    public static final class Early extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(true, false);
        }
    }

    /** Declares an index that its settings do not give. */
    public static final class Unset extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(false, false);
        }

        @Override
        TraitChanges changes() {
            return TraitChanges.none().losing("indexed");
        }
    }

    /** Forgets, and is known to. */
    public static final class Deviant extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(true, false);
        }
    }

    /** Starts, and answers nothing. */
    public static final class Fading extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(false, true);
        }
    }

    /** Claims no contract at all. */
    public static final class Claimless extends Synthetic {
        @Override
        NotebookStore start(Clock clock) {
            return new NotebookStore(false, false);
        }

        @Override
        public Bindings<?> bindings() {
            return Bindings.none();
        }
    }

    private static void neverFor(int millis) {
        try {
            if (new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("a latch that nobody opens was opened");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
