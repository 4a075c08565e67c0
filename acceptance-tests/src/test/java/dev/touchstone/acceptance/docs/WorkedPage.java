package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A page of the docs as the project that its reader would have: compiled, with its files beside it. */
record WorkedPage(Path classes) {

    static WorkedPage of(Page page, Path classes) throws IOException {
        assertThat(new Compilation(page).into(classes)).isEmpty();
        for (Page.Snippet snippet : page.snippets()) {
            if (snippet.file().isPresent()) {
                Path file = classes.resolve(snippet.file().get());
                Files.createDirectories(file.getParent());
                Files.writeString(file, snippet.text());
            }
        }
        return new WorkedPage(classes);
    }

    /** Runs one test class on one backend of the page. */
    TestExecutionSummary run(String test, Map<String, String> parameters) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("touchstone.reports", "off", "junit.jupiter.execution.parallel.enabled", "false"));
        all.putAll(parameters);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader withThePage =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, before);
                LauncherSession session = LauncherFactory.openSession()) {
            Thread.currentThread().setContextClassLoader(withThePage);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(withThePage.loadClass(test)))
                                    .configurationParameters(all)
                                    .build(),
                            summary);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return summary.getSummary();
    }
}
