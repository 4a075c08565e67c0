package dev.touchstone.sut;

import java.time.Duration;
import java.util.Optional;

/** An object of this process as a system under test. */
final class InProcessSut implements Sut {

    private final InProcessRecipe recipe;
    private final Object store;
    private final Duration startup;

    private InProcessSut(InProcessRecipe recipe, Object store, Duration startup) {
        this.recipe = recipe;
        this.store = store;
        this.startup = startup;
    }

    static InProcessSut start(InProcessRecipe recipe, StartOptions options) {
        long begun = System.nanoTime();
        Object store = recipe.start().apply(options.clock());
        return new InProcessSut(recipe, store, Duration.ofNanos(System.nanoTime() - begun));
    }

    @Override
    public String product() {
        return recipe.product();
    }

    @Override
    public String version() {
        return recipe.version();
    }

    @Override
    public Provisioning provisioning() {
        return Provisioning.IN_PROCESS;
    }

    @Override
    public Duration startup() {
        return startup;
    }

    @Override
    public ServerUrl url() {
        throw new IllegalStateException(recipe.product() + " runs in this process and has no address");
    }

    @Override
    public <T> T inProcess(Class<T> type) {
        if (!type.isInstance(store)) {
            throw new IllegalStateException(
                    recipe.product() + " is a " + store.getClass().getName() + ", not a " + type.getName());
        }
        return type.cast(store);
    }

    @Override
    public Optional<Disruption> disruption() {
        return Optional.empty();
    }

    @Override
    public void close() {
        if (store instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception unexpected) {
                throw new IllegalStateException(recipe.product() + " did not close", unexpected);
            }
        }
    }
}
