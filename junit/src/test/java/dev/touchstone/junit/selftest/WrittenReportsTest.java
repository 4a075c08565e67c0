package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in its report folder, and what it takes away from there. */
class WrittenReportsTest {

    @TempDir
    Path reports;

    @Test
    void a_run_writes_every_report() throws IOException {
        KitRun.of(reports, "lossy,sound", Suites.Good.class);

        assertThat(files())
                .containsExactly(
                        "badges/lossy.json",
                        "badges/lossy.svg",
                        "badges/sound.json",
                        "badges/sound.svg",
                        "badges/touchstone.json",
                        "badges/touchstone.svg",
                        "junit/TEST-lossy.notebook_basic.xml",
                        "junit/TEST-sound.notebook_basic.xml",
                        "matrix.html",
                        "matrix.json",
                        "matrix.md",
                        "summary.txt");
    }

    @Test
    void a_run_leaves_nothing_of_the_one_before_and_everything_of_others() throws IOException {
        KitRun.of(reports, "lossy,sound", Suites.Good.class);
        Files.writeString(reports.resolve("junit/TEST-of-others.xml"), "<testsuite/>");

        KitRun.of(reports, "sound", Suites.Good.class);

        assertThat(files())
                .contains("junit/TEST-of-others.xml", "junit/TEST-sound.notebook_basic.xml", "badges/sound.svg")
                .noneMatch(file -> file.contains("lossy"));
    }

    @Test
    void a_red_run_is_red_in_every_report() throws IOException {
        KitRun.of(reports, "lossy", Suites.Good.class);

        assertThat(read("matrix.md")).startsWith("## ❌ Touchstone: 1 of 1 claim fails");
        assertThat(read("junit/TEST-lossy.notebook_basic.xml")).contains("failures=\"1\"");
        assertThat(read("badges/touchstone.json")).contains("0/1 claims", "#b3202a");
        assertThat(read("summary.txt")).contains("RED       1 of 1 claim fails");
    }

    @Test
    void nothing_is_written_where_reports_are_off() throws IOException {
        Path standard = Path.of("target/touchstone");
        boolean before = Files.exists(standard);

        KitRun.of(reports, Map.of("touchstone.backends", "sound", "touchstone.reports", "off"), Suites.Good.class);

        assertThat(files()).isEmpty();
        assertThat(Files.exists(standard)).isEqualTo(before);
    }

    private String read(String file) throws IOException {
        return Files.readString(reports.resolve(file));
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(reports)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> reports.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
