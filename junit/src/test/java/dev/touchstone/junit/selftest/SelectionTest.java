package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test or a user selects is run, and what was misspelt is told. */
class SelectionTest {

    @TempDir
    Path reports;

    @Test
    void an_own_test_runs_where_its_needs_are_claimed() {
        KitRun run = KitRun.of(reports, "sound,slow", Suites.Own.class, Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "with_the_second_contract")).isEqualTo("pass");
        assertThat(run.behaviour("slow", "with_the_second_contract"))
                .isEqualTo("not claimed: slow does not claim notebook_extra");
        assertThat(run.behaviour("sound", "not_on_the_sound_one")).isEqualTo("excluded: it is too good");
        assertThat(run.behaviour("slow", "only_on_the_sound_one")).isEqualTo("excluded: the others are worse");
        assertThat(run.behaviour("slow", "works_as_well")).isEqualTo("pass");
        assertThat(run.cell("slow", "Own")).isEqualTo("pass");
    }

    @Test
    void vocabulary_without_its_need_is_an_error_that_names_the_annotation() {
        KitRun run = KitRun.of(reports, "slow", Suites.Careless.class);

        assertThat(run.behaviour("slow", "counts_pages")).startsWith("error: ").contains("@Needs(\"notebook_extra\")");
    }

    @Test
    void a_misspelt_need_is_red_and_not_just_claimed_by_nobody() {
        KitRun run = KitRun.of(reports, "sound", Suites.MisspeltNeed.class);

        assertThat(run.problems().toString()).contains("did you mean \"notebook_extra\"?");
    }

    @Test
    void what_is_about_a_contract_that_is_not_there_runs_where_it_is_not_claimed() {
        KitRun run = KitRun.of(reports, "sound,slow", ClaimSuites.Lacking.class, Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("slow", "does_without")).isEqualTo("pass");
        assertThat(run.behaviour("sound", "does_without")).isEqualTo("not claimed: sound claims notebook_extra");
    }

    @Test
    void a_misspelt_lack_is_red_and_does_not_run_everywhere() {
        KitRun run = KitRun.of(reports, "sound", ClaimSuites.MisspeltLack.class);

        assertThat(run.problems().toString()).contains("did you mean \"notebook_extra\"?");
    }

    @Test
    void a_misspelt_backend_in_an_annotation_is_red_and_not_just_excluded() {
        KitRun run = KitRun.of(reports, "sound", Suites.MisspeltBackend.class);

        assertThat(run.problems().toString()).contains("did you mean \"sound\"?");
    }

    @Test
    void an_unknown_backend_is_told_with_the_nearest() {
        KitRun run = KitRun.of(reports, "sond", Suites.Good.class, Suites.Own.class);

        assertThat(run.problems()).hasSize(2);
        assertThat(run.problems().toString()).contains("\"sond\"").contains("did you mean \"sound\"?");
        assertThat(run.problems().stream().filter(text -> text.contains("did you mean")))
                .hasSize(1);
    }

    @Test
    void an_unknown_contract_is_told_with_the_nearest() {
        KitRun run = KitRun.of(
                reports,
                Map.of("touchstone.backends", "sound", "touchstone.contracts", "notebook_basik"),
                Suites.Good.class);

        assertThat(run.problems().toString()).contains("did you mean \"notebook_basic\"?");
    }

    @Test
    void a_contract_or_a_model_can_be_selected() {
        KitRun run = KitRun.of(
                reports,
                Map.of("touchstone.backends", "sound", "touchstone.contracts", "Notebook"),
                Suites.Good.class,
                Suites.Own.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
        assertThat(run.cell("sound", "Own")).isEqualTo("no such cell");
    }

    @Test
    void half_a_misspelt_selection_of_classes_is_red() {
        assertThat(mavenRun("it.test", "Suites$Good,Typo").slips()).contains("nothing matches \\\"Typo\\\"");
    }

    @Test
    void half_a_misspelt_selection_of_methods_is_red() {
        assertThat(mavenRun("it.test", "*Good#a_note*+typo*").slips()).contains("nothing matches \\\"*Good#typo*\\\"");
    }

    @Test
    void half_a_misspelt_selection_of_tags_is_red() {
        assertThat(mavenRun("groups", "good | god").slips())
                .contains("no test has the tag \\\"god\\\"")
                .contains("did you mean \\\"good\\\"?");
    }

    @Test
    void a_selection_that_matches_is_green_and_stands_in_the_report() {
        KitRun run = mavenRun("it.test", "Suites$Good#a_note*");

        assertThat(run.problems()).isEmpty();
        assertThat(run.matrix().path("selection").asText()).isEqualTo("it.test=Suites$Good#a_note*");
    }

    @Test
    void a_fault_is_put_in_by_name_and_turns_its_behaviour_red() {
        KitRun run = KitRun.of(
                reports,
                Map.of("touchstone.backends", "sound", "touchstone.fault", "notebook_basic/note-dropped"),
                Suites.Good.class);

        assertThat(run.behaviour("sound", "NOB-01")).startsWith("fail: ");
        assertThat(run.behaviour("sound", "NOB-02")).isEqualTo("pass");
    }

    @Test
    void a_fault_that_does_not_exist_is_told() {
        KitRun run = KitRun.of(
                reports, Map.of("touchstone.backends", "sound", "touchstone.fault", "note-droped"), Suites.Good.class);

        assertThat(run.problems().toString()).contains("No fault is called \"note-droped\"");
    }

    @Test
    void an_option_of_the_wrong_type_is_told_with_an_example() {
        KitRun run = KitRun.of(
                reports, Map.of("touchstone.backends", "sound", "touchstone.parallel", "many"), Suites.Good.class);

        assertThat(run.problems().toString()).contains("touchstone.parallel").contains("\"many\"");
    }

    private KitRun mavenRun(String name, String value) {
        return KitRun.of(
                reports,
                Map.of("touchstone.backends", "sound", "touchstone.runner", "maven", name, value),
                Suites.Good.class);
    }
}
