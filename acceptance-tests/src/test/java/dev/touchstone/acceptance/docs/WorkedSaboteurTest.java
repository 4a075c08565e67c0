package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The saboteur that the docs show: as short as they say, and killed by the behaviours that it names. */
class WorkedSaboteurTest {

    private static final int LINES = 10;

    private final Page page = Page.read("docs/detection.md");

    @TempDir
    Path classes;

    @Test
    void it_takes_ten_lines() {
        assertThat(page.in("java").get(0).text().lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
                .hasSize(LINES);
    }

    @Test
    void the_detection_run_finds_it_and_sees_it_killed() throws Exception {
        TestExecutionSummary summary = detected("keyvalue_basic/empty-value-dropped");
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void the_same_run_is_red_where_there_is_no_such_fault() throws Exception {
        assertThat(detected("keyvalue_basic/no-such-thing").getFailures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.getException()).hasMessageContaining("No fault's id begins with"));
    }

    private TestExecutionSummary detected(String fault) throws Exception {
        return WorkedPage.of(page, classes)
                .run(
                        "dev.touchstone.detection.DetectionIT",
                        Map.of("detection.backend", "memstore", "detection.servers", "redis", "detection.only", fault));
    }
}
