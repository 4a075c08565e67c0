package dev.touchstone.detection;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.junit.Experiment;
import dev.touchstone.junit.matrix.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A launcher session of its own, in which one trial after the other is run. Its servers live as long as it does. */
final class Bench implements Laboratory.Place {

    private static final Map<String, String> OF_EVERY_TRIAL = Map.of(
            "touchstone.runner", "clicked", // so that nothing is owed but what was selected
            "touchstone.reports", "off",
            "touchstone.underclaims", "off",
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.config.executor-service", "WORKER_THREAD_POOL",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "8");

    private final LauncherSession session = LauncherFactory.openSession();
    private final Patience patience;

    /**
     * How long behaviours wait for what must come.
     *
     * @param inProcess where a fault is at work, so that most of what is waited for never comes
     * @param server where a server may have to be reached again, and where nothing is wrong
     */
    record Patience(String inProcess, String server) {}

    Bench(Patience patience) {
        this.patience = patience;
    }

    @Override
    public Observation observe(Trial trial) {
        AtomicReference<Matrix> found = new AtomicReference<>();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        long begun = System.nanoTime();
        new Experiment(trial.fault(), found::set).enter(session);
        session.getLauncher().execute(request(trial), summary);
        double millis = (System.nanoTime() - begun) / 1e6;
        return Optional.ofNullable(found.get())
                .map(matrix -> Observation.of(trial, matrix, millis))
                .orElseGet(() -> Observation.failed(trial, problem(summary), millis));
    }

    private LauncherDiscoveryRequest request(Trial trial) {
        Map<String, String> parameters = new LinkedHashMap<>(OF_EVERY_TRIAL);
        parameters.put("touchstone.backends", trial.backend());
        parameters.put("touchstone.patience", trial.isHurried() ? patience.inProcess() : patience.server());
        parameters.put("touchstone.durable", String.valueOf(trial.isServer()));
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(trial.ids().stream().map(id -> selector(trial, id)).toList())
                .configurationParameters(parameters)
                .build();
    }

    private static MethodSelector selector(Trial trial, String id) {
        Suite.Behaviour behaviour = trial.suite().behaviours().get(id);
        return selectMethod(behaviour.type(), behaviour.method());
    }

    private static String problem(SummaryGeneratingListener summary) {
        return summary.getSummary().getFailures().stream()
                .map(failure -> String.valueOf(failure.getException().getMessage()))
                .findFirst()
                .orElse("the run began nothing, and says not why");
    }

    @Override
    public void close() {
        session.close();
    }
}
