package dev.touchstone.junit.selftest;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * One run of the kit inside a test, as Maven would do it.
 *
 * @param problems what JUnit reports as failed, with its message
 * @param matrix the {@code matrix.json} of the run; a missing node if there is none
 * @param summary its last screen; empty if there is none
 */
record KitRun(List<String> problems, JsonNode matrix, String summary) {

    /** Runs these classes on these backends. */
    static KitRun of(Path reports, String backends, Class<?>... tests) {
        return of(reports, Map.of("touchstone.backends", backends), tests);
    }

    /** Runs these classes with these parameters on top of a full run's. */
    static KitRun of(Path reports, Map<String, String> parameters, Class<?>... tests) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "touchstone.runner", "all",
                "touchstone.reports", reports.toString(),
                "touchstone.quiet", "true",
                "touchstone.start-patience", "2s",
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.config.executor-service", "WORKER_THREAD_POOL",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "16"));
        all.putAll(parameters);
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(Arrays.stream(tests)
                                            .map(type -> selectClass(type))
                                            .toList())
                                    .configurationParameters(all)
                                    .build(),
                            listener);
        }
        List<String> problems =
                listener.getSummary().getFailures().stream().map(KitRun::text).toList();
        return new KitRun(problems, read(reports.resolve("matrix.json")), text(reports.resolve("summary.txt")));
    }

    /** Whether Maven would have failed. */
    boolean isRed() {
        return !problems.isEmpty();
    }

    /** The verdict of a cell. */
    String cell(String column, String contract) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column)
                        && cell.path("contract").asText().equals(contract))
                .map(cell -> cell.path("verdict").asText())
                .findFirst()
                .orElse("no such cell");
    }

    /** Verdict and reason of a behaviour in the first cell of the column that has it. */
    String behaviour(String column, String id) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column))
                .flatMap(cell -> stream(cell.path("behaviours")))
                .filter(each -> each.path("id").asText().equals(id))
                .map(each -> each.path("verdict").asText()
                        + (each.path("reason").isNull()
                                ? ""
                                : ": " + each.path("reason").asText()))
                .findFirst()
                .orElse("no such behaviour");
    }

    /** Why there is nothing to tell of a cell. */
    String reason(String column, String contract) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column)
                        && cell.path("contract").asText().equals(contract))
                .map(cell -> cell.path("reason").asText())
                .findFirst()
                .orElse("no such cell");
    }

    /** What the probes of a column's first cell found. */
    String probed(String column) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column))
                .map(cell -> cell.path("probed").toString())
                .findFirst()
                .orElse("no such cell");
    }

    /** The deviation that a behaviour is known for. */
    String deviation(String column, String id) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column))
                .flatMap(cell -> stream(cell.path("behaviours")))
                .filter(each -> each.path("id").asText().equals(id))
                .map(each -> each.path("deviation").toString())
                .findFirst()
                .orElse("no such behaviour");
    }

    /** What made the run red beside its cells. */
    String slips() {
        return matrix.path("slips").toString();
    }

    /** How long a cell took, in milliseconds. */
    double cellMillis(String column) {
        return cells().filter(cell -> cell.path("backend").asText().equals(column))
                .mapToDouble(cell -> cell.path("durationMs").asDouble())
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> cells() {
        return stream(matrix.path("cells"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(TestExecutionSummary.Failure failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure.getException(); each != null; each = each.getCause()) {
            text.append(each.getMessage()).append('\n');
        }
        return text.toString();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            return Files.exists(file) ? mapper.readTree(file.toFile()) : mapper.missingNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
