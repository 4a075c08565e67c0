package dev.touchstone.acceptance.detection;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.driver.api.Fault;
import dev.touchstone.junit.BehaviourIds;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Runs the behaviours that a fault must turn red, with the fault in the driver, on one sound backend. */
final class Detection {

    private final LauncherSession session;
    private final String backend;

    Detection(LauncherSession session, String backend) {
        this.session = session;
        this.backend = backend;
    }

    /** The red line of each behaviour that the fault turned red, by id. */
    Map<String, String> redLines(Fault fault, Class<?> contractTest) {
        return redLines(fault.id(), fault.reddens(), contractTest);
    }

    /** The same without any fault, for all behaviours: what is red here is red for no fault's sake. */
    Map<String, String> redLinesOfTheSoundOne(Class<?> contractTest) {
        return redLines("", methods(contractTest).map(Detection::id).collect(Collectors.toSet()), contractTest);
    }

    private Map<String, String> redLines(String fault, Set<String> ids, Class<?> contractTest) {
        RedLines lines = new RedLines();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .selectors(methods(contractTest)
                        .filter(method -> ids.contains(id(method)))
                        .map(method -> selectMethod(contractTest, method))
                        .toList())
                .configurationParameters(Map.of(
                        "touchstone.backends", backend,
                        "touchstone.fault", fault,
                        "touchstone.reports", "off",
                        "touchstone.patience", "2s",
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.config.executor-service", "WORKER_THREAD_POOL",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "8"));
        session.getLauncher().execute(request.build(), lines);
        return new TreeMap<>(lines.byId());
    }

    static String id(Method method) {
        return BehaviourIds.of(method).orElse("");
    }

    private static Stream<Method> methods(Class<?> contractTest) {
        return Stream.concat(
                Arrays.stream(contractTest.getDeclaredMethods()),
                Stream.of(contractTest.getInterfaces()).flatMap(type -> List.of(type.getDeclaredMethods()).stream()));
    }
}
