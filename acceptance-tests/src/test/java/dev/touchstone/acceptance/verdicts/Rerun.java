package dev.touchstone.acceptance.verdicts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/**
 * One more run of some tests in this JVM.
 *
 * @param reports the folder, below {@code target}, that its report is written to
 * @param parameters what differs from a plain run with all behaviours side by side
 */
record Rerun(String reports, Map<String, String> parameters) {

    private static final Map<String, String> SIDE_BY_SIDE = Map.of(
            "touchstone.backends", "all",
            "touchstone.quiet", "true",
            "touchstone.patience", "30s",
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.config.executor-service", "WORKER_THREAD_POOL",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "256");

    static Rerun plain(String reports) {
        return new Rerun(reports, Map.of());
    }

    /** One behaviour after the other, classes and methods in an order that the seed decides. */
    static Rerun shuffled(String reports, long seed) {
        return new Rerun(
                reports,
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "false",
                        "junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$Random",
                        "junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$Random",
                        "junit.jupiter.execution.order.random.seed", String.valueOf(seed)));
    }

    /** On these servers, which run already. */
    static Rerun on(String reports, Map<String, String> urls) {
        Map<String, String> there = new LinkedHashMap<>();
        there.put("touchstone.backends", String.join(",", urls.keySet()));
        urls.forEach((backend, url) -> there.put("touchstone." + backend + ".url", url));
        return new Rerun(reports, there);
    }

    Verdicts of(LauncherSession session, List<? extends DiscoverySelector> tests) {
        Path folder = Path.of("target", "verdicts", reports).toAbsolutePath();
        Map<String, String> all = new LinkedHashMap<>(SIDE_BY_SIDE);
        all.putAll(parameters);
        all.put("touchstone.reports", folder.toString());
        session.getLauncher()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(tests)
                        .configurationParameters(all)
                        .build());
        return Verdicts.in(folder.resolve("matrix.json"));
    }
}
