package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                                .filter(snippet -> snippet.text().contains("Keyspace<Shelf>")),
                        page.in("yaml").stream())
                .flatMap(snippet -> snippet.text().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.contains("space.run("))
                .toList();
        assertThat(own).hasSizeBetween(30, MOST_LINES);
    }

    @Test
    void it_keeps_the_whole_contract() throws Exception {
        TestExecutionSummary summary = WorkedPage.of(page, classes)
                .run("dev.touchstone.acceptance.keyvalue.KeyValueBasicIT", Map.of("touchstone.backends", "shelf"));

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
    }
}
