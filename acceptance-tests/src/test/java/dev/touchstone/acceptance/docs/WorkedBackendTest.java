package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The backend that the docs build before the reader's eyes: as short as they say, and green. */
class WorkedBackendTest {

    private static final int MOST_LINES = 50;

    private final Page page = Page.read("docs/adding-a-backend.md");

    @TempDir
    Path classes;

    /** Shelf itself is the user's store; lines in which it is spoken to are the protocol's. */
    @Test
    void it_takes_so_few_lines() {
        List<String> own = Stream.concat(
                        page.in("java").stream()
                                .filter(snippet -> snippet.text().contains(" implements ")),
                        page.in("yaml").stream())
                .filter(snippet -> !snippet.text().contains("ServerProbe"))
                .flatMap(snippet -> snippet.text().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.contains("space.run("))
                .toList();
        assertThat(own).hasSizeBetween(30, MOST_LINES);
    }

    @Test
    void it_keeps_the_whole_contract() throws IOException {
        assertThat(new Compilation(page).into(classes)).isEmpty();
        write(
                "META-INF/services/dev.touchstone.driver.api.BackendProvider",
                page.in("services").get(0));
        write("META-INF/touchstone/backends/shelf.yaml", page.in("yaml").get(0));

        TestExecutionSummary summary = run("dev.touchstone.acceptance.keyvalue.KeyValueBasicIT");

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
    }

    private TestExecutionSummary run(String contractTest) throws IOException {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader withTheBackend =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, before);
                LauncherSession session = LauncherFactory.openSession()) {
            Thread.currentThread().setContextClassLoader(withTheBackend);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(contractTest))
                                    .configurationParameters(Map.of(
                                            "touchstone.backends", "shelf",
                                            "touchstone.reports", "off",
                                            "junit.jupiter.execution.parallel.enabled", "false"))
                                    .build(),
                            summary);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return summary.getSummary();
    }

    private void write(String file, Page.Snippet snippet) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, snippet.text());
    }
}
