package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_was_emptied_has_nothing_of_the_run_before() throws IOException {
        Reports.write(matrix(), List.of("GREEN"), folder);
        assertThat(everything())
                .contains("matrix.json", "summary.txt", "badges/redis.svg")
                .contains("junit/TEST-redis.keyvalue_basic.xml");

        Reports.empty(folder);

        assertThat(everything()).isEmpty();
    }

    @Test
    void what_others_put_there_stays() throws IOException {
        Reports.write(matrix(), List.of("GREEN"), folder);
        List<String> others = List.of(
                "notes.txt",
                "junit/TEST-other.xml",
                "junit/notes.txt",
                "badges/logo.svg",
                "badges/logo.json",
                "badges/settings.json");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "<svg/>");
        }

        Reports.empty(folder);

        assertThat(everything()).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void a_folder_that_is_not_there_is_empty() throws IOException {
        Reports.empty(folder.resolve("none"));

        assertThat(everything()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Reports.write(matrix(), List.of(), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot write " + file);
    }

    private List<String> everything() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static Matrix matrix() {
        Cell cell = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01"));
        return Samples.matrix(List.of(Samples.redis()), List.of(cell));
    }
}
