package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.junit.matrix.MatrixHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves for machines and people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    @TempDir
    Path folder;

    private Findings findings;

    @BeforeAll
    void run() {
        findings = TestRun.plain()
                .with("detection.full", "true")
                .against(
                        BoxFault.of("dropped", BoxFault::dropping, "BXB-01", "BXB-03"),
                        BoxFault.of("harmless", sound -> sound, "BXB-02"));
    }

    @Test
    void machines_read_each_verdict() throws IOException {
        JsonNode json = new ObjectMapper().readTree(DetectionJson.text(findings));
        assertThat(json.path("killed").asInt()).isEqualTo(1);
        assertThat(json.at("/contracts/0/behaviours").asInt()).isEqualTo(3);
        assertThat(json.at("/findings/0/trials/0/behaviours/BXB-01/verdict").asText())
                .isEqualTo("fail");
        assertThat(json.at("/findings/1/outcome").asText()).isEqualTo("survived");
        assertThat(json.at("/idle/found").has("box_basic/BXB-02")).isTrue();
        assertThat(json.path("slips").toString()).contains("box_basic/harmless");
    }

    @Test
    void a_pull_request_shows_score_slips_and_lines() {
        assertThat(DetectionMarkdown.text(findings))
                .contains(
                        "1 of 2 faults caught",
                        "| `box_basic` | 3 | 2 | 1 |",
                        "SURVIVED",
                        "&lt;b&gt;wrong",
                        "expected red to hold ball");
    }

    @Test
    void the_page_shows_all_of_it_and_no_text_of_a_fault_is_markup() {
        assertThat(DetectionHtml.text(findings, false))
                .contains("1 of 2 faults caught", "&lt;b&gt;wrong", "who kills what", "BXB-02", "survived")
                .doesNotContainPattern("@[a-z]+@")
                .doesNotContain("<b>wrong", "matrix.html", "<script");
    }

    @Test
    void files_are_there_whole_and_an_earlier_runs_are_gone() throws IOException {
        DetectionReports reports = new DetectionReports(Optional.of(folder));
        Files.writeString(folder.resolve("detection.md"), "old");
        reports.empty();
        assertThat(folder).isEmptyDirectory();
        assertThat(reports.write(findings)).singleElement().asString().endsWith(MatrixHtml.DETECTION);
        assertThat(folder).isDirectoryContaining("glob:**/detection.{json,md,html}");
    }

    @Test
    void the_last_screen_is_one_screen() {
        assertThat(LastScreen.of(findings, java.util.List.of("here")))
                .hasSizeLessThan(30)
                .anyMatch(line -> line.startsWith("RED       1 of 2 faults killed"))
                .allMatch(line -> line.length() <= 160);
    }
}
