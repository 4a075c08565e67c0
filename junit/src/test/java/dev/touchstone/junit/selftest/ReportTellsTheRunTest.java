package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports say of the run as a whole: how it came about, and what it held the columns to. */
class ReportTellsTheRunTest {

    @TempDir
    Path reports;

    @Test
    void how_it_came_about() {
        JsonNode matrix = KitRun.of(reports, "sound", Suites.Good.class).matrix();

        assertThat(matrix.path("command").asText()).startsWith("mvn verify -Dtouchstone.backends=sound");
        assertThat(matrix.at("/environment/java").asText()).isEqualTo(System.getProperty("java.version"));
        assertThat(matrix.at("/environment/cores").asInt()).isPositive();
        assertThat(matrix.at("/backends/0/again").asText()).isEqualTo("mvn verify -Dtouchstone.backends=sound");
    }

    @Test
    void what_it_held_the_columns_to() {
        JsonNode contract =
                KitRun.of(reports, "sound", Suites.Good.class).matrix().at("/contracts/0");

        assertThat(contract.path("id").asText()).isEqualTo("notebook_basic");
        assertThat(contract.path("promise").asText()).isEqualTo("Notes are kept under a title.");
        assertThat(contract.path("code").asText()).isEqualTo("NOB");
        assertThat(contract.path("behaviours").fieldNames()).toIterable().startsWith("NOB-01", "NOB-02");
    }

    @Test
    void where_less_was_selected_it_held_them_to_that() {
        Map<String, String> one = Map.of("touchstone.backends", "sound", "touchstone.runner", "clicked");
        JsonNode matrix = KitRun.of(reports, one, Suites.Vanished.class).matrix();

        assertThat(matrix.at("/contracts/0/behaviours").fieldNames())
                .toIterable()
                .doesNotContain("NOB-02");
    }

    @Test
    void the_page_stands_beside_it_and_goes_with_the_next_run() throws IOException {
        KitRun.of(reports, "sound", Suites.Good.class);

        assertThat(Files.readString(reports.resolve("matrix.html")))
                .contains("<!doctype html>", "\"words\":\"", "notebook_basic");
        assertThat(reports.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }
}
