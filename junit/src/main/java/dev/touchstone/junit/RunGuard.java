package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The main class of a small process of its own that removes what a run made on a server of others, when the run's JVM is
 * gone before it did so itself. It touches what bears that run's name and nothing else, so runs beside it go on.
 */
final class RunGuard {

    static final String BACKEND = "backend";
    static final String URL = "url";
    static final String RUN = "run";
    static final String DONE = "done";

    /** Properties of the run's JVM without which a server may not be reached. */
    static final String KEPT = "javax.net.ssl.";

    private static final int BOUND_S = 30;
    private static final int QUIET_ROUNDS = 3; // what was sent before the end may still be under way
    private static final int BETWEEN_MS = 500;

    private final BackendProvider provider;
    private final Sut sut;
    private final String run;

    private RunGuard(BackendProvider provider, Sut sut, String run) {
        this.provider = provider;
        this.sut = sut;
        this.run = run;
    }

    /** Reads what there is to know until its input ends, then does what is left to do. */
    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        Properties told = new Properties();
        told.load(System.in);
        if (told.containsKey(URL) && !told.containsKey(DONE)) {
            told.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(KEPT))
                    .forEach(name -> System.setProperty(name, told.getProperty(name)));
            untilQuiet(told);
        }
    }

    /** Removes again and again until nothing comes any more; ends in any case, also where a client library hangs. */
    private static void untilQuiet(Properties told) throws ExecutionException, InterruptedException {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        ScheduledFuture<?> unused = clock.schedule(() -> Runtime.getRuntime().halt(1), BOUND_S, TimeUnit.SECONDS);
        try {
            for (int quiet = 0; quiet < QUIET_ROUNDS; ) {
                boolean gone = clock.schedule(() -> isGone(told), BETWEEN_MS, TimeUnit.MILLISECONDS)
                        .get();
                quiet = gone ? quiet + 1 : 0;
            }
        } finally {
            clock.shutdownNow();
        }
    }

    private static boolean isGone(Properties told) {
        try {
            return of(told).drops();
        } catch (RuntimeException unreachable) {
            return false; // so it is tried again
        }
    }

    private static RunGuard of(Properties told) {
        BackendProvider provider = ServiceLoader.load(BackendProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(told.getProperty(BACKEND)))
                .findFirst()
                .orElseThrow();
        Settings there = Settings.of(
                Map.of("touchstone.guarded.url", told.getProperty(URL), "touchstone.guarded.provisioning", "external"));
        Sut sut = Suts.start(provider.recipe(), new SutRequest("guarded", there, StartOptions.standard()));
        return new RunGuard(provider, sut, told.getProperty(RUN));
    }

    private boolean drops() {
        try (Backend backend = provider.open(sut, OpenOptions.of(run))) {
            return backend.dropRun().isEmpty();
        }
    }
}
