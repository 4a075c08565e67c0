package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A known deviation runs all the same: red is known, green is red, and its day is judged. */
class DeviationsTest {

    @TempDir
    Path folder;

    private Path reports;
    private Path mine;

    @BeforeEach
    void places() {
        reports = folder.resolve("reports");
        mine = folder.resolve("mine.yaml");
    }

    @Test
    void a_deviation_of_the_registry_file_is_known_and_green() {
        KitRun run = KitRun.of(reports, "deviant", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("deviant", "NOB-01")).isEqualTo("known deviation: notes are lost on rainy days");
        assertThat(run.cell("deviant", "notebook_basic")).isEqualTo("known deviation");
        assertThat(run.deviation("deviant", "NOB-01"))
                .contains("\"link\":\"https://example.org/rain\"")
                .contains("\"until\":\"2999-12-31\"")
                .contains("\"file\":\"deviant.yaml:8\"");
    }

    @Test
    void a_deviation_of_the_users_own_file_is_as_good() throws IOException {
        KitRun run = run("lossy", Suites.Good.class, entry("lossy", "NOB-01", "2999-12-31"));

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("lossy", "NOB-01")).isEqualTo("known deviation: it leaks");
    }

    @Test
    void a_deviation_that_passes_is_red_and_says_which_entry_to_remove() throws IOException {
        KitRun run = run("sound", Suites.Good.class, entry("sound", "NOB-02", "2999-12-31"));

        assertThat(run.problems()).anyMatch(text -> text.contains("[sound]") && text.contains("the deviation is gone"));
        assertThat(run.behaviour("sound", "NOB-02"))
                .isEqualTo("fail: it passed; the deviation is gone: remove the entry in " + mine + ":2");
    }

    @Test
    void a_deviation_whose_day_is_over_excuses_nothing() throws IOException {
        KitRun run = run("lossy", Suites.Good.class, entry("lossy", "NOB-01", "2020-02-29"));

        assertThat(run.behaviour("lossy", "NOB-01")).startsWith("fail: ");
        assertThat(run.slips()).contains("mine.yaml:2: NOB-01 of lossy was a known deviation until 2020-02-29");
    }

    @Test
    void a_deviation_whose_day_is_over_is_red_though_all_is_well() throws IOException {
        KitRun run = run("sound", Suites.Good.class, entry("sound", "NOB-01", "2020-02-29"));

        assertThat(run.isRed()).isTrue();
        assertThat(run.slips()).contains("remove the entry, or give it a new day");
    }

    @Test
    void one_entry_of_several_that_fails_is_enough_for_a_deviation() throws IOException {
        KitRun lossy = run("lossy", ClaimSuites.Deviating.class, entry("lossy", "NOB-01", "2999-12-31"));
        assertThat(lossy.behaviour("lossy", "NOB-01")).isEqualTo("known deviation: it leaks");

        KitRun sound = run("sound", ClaimSuites.Deviating.class, entry("sound", "NOB-01", "2999-12-31"));
        assertThat(sound.behaviour("sound", "NOB-01")).startsWith("fail: it passed; the deviation is gone");
    }

    @Test
    void an_error_is_not_excused() throws IOException {
        KitRun run = run("sound", ClaimSuites.Deviating.class, entry("sound", "NOB-02", "2999-12-31"));

        assertThat(run.problems()).anyMatch(text -> text.contains("the machine is tired"));
        assertThat(run.behaviour("sound", "NOB-02")).startsWith("error: ");
    }

    @Test
    void what_there_is_not_is_told_with_file_line_and_the_nearest() throws IOException {
        refused(
                entry("lossi", "NOB-01", "2999-12-31"),
                "mine.yaml:2: no backend or column is called \"lossi\"; did you mean \"lossy\"?");
        refused(
                entry("lossy", "NOB-10", "2999-12-31"),
                "mine.yaml:2: notebook_basic has no behaviour \"NOB-10\"; did you mean \"NOB-01\"?");
        refused(
                entry("lossy", "NOB-01", "2999-12-31").replace("basic", "basik"),
                "mine.yaml:2: unknown contract \"notebook_basik\"; did you mean \"notebook_basic\"?");
        refused(
                entry("lossy", "NOB-01", "2999-12-31").replace("basic", "extra"),
                "mine.yaml:2: lossy does not claim notebook_extra");
        refused(
                entry("deviant", "NOB-01", "2999-12-31"),
                "mine.yaml:2: NOB-01 of deviant is listed twice; the other one is ");
        refused(entry("lossy", "NOB-01", "2999-02-30"), "mine.yaml:7: until is \"2999-02-30\", but should be a day");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        KitRun run = KitRun.of(
                reports,
                Map.of("touchstone.backends", "sound", "touchstone.deviations", "no-such.yaml"),
                Suites.Good.class);

        assertThat(run.problems().toString()).contains("touchstone.deviations (property) is \"no-such.yaml\"");
    }

    private void refused(String entry, String message) throws IOException {
        assertThat(run("lossy", Suites.Good.class, entry).problems().toString()).contains(message);
    }

    private KitRun run(String backend, Class<?> suite, String entries) throws IOException {
        Files.writeString(mine, "deviations:\n" + entries);
        return KitRun.of(
                reports, Map.of("touchstone.backends", backend, "touchstone.deviations", mine.toString()), suite);
    }

    private static String entry(String backend, String id, String until) {
        return "  - backend: " + backend + "\n    contract: notebook_basic\n    id: " + id
                + "\n    reason: it leaks\n    link: https://example.org/leak\n    until: " + until + "\n";
    }
}
