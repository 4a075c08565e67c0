package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever did not run, or ran and failed, makes the run red, and the report says what it was. */
class NoSilentHoleTest {

    @TempDir
    Path reports;

    @Test
    void a_sound_backend_is_green() {
        KitRun run = KitRun.of(reports, "sound", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
        assertThat(run.behaviour("sound", "NOB-01")).isEqualTo("pass");
    }

    @Test
    void the_canary_gets_out() {
        KitRun run = KitRun.of(reports, "sound", Suites.Canary.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.problems()).anyMatch(text -> text.contains("[sound]"));
        assertThat(run.behaviour("sound", "NOB-01")).isEqualTo("fail: it says Optional[text]");
    }

    @Test
    void a_behaviour_that_vanished_is_not_run() {
        KitRun run = KitRun.of(reports, "sound", Suites.Vanished.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-02")).startsWith("not run: owed by the catalogue");
    }

    @Test
    void a_behaviour_that_leaves_something_open_is_an_error() {
        KitRun run = KitRun.of(reports, "sound", Suites.LeftOpen.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("error: the test left open: the book.");
    }

    @Test
    void an_aborted_behaviour_is_not_run() {
        KitRun run = KitRun.of(reports, "sound", Suites.Aborted.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).isEqualTo("not run: aborted: it is raining");
    }

    @Test
    void a_disabled_behaviour_is_not_run() {
        KitRun run = KitRun.of(reports, "sound", Suites.DisabledMethod.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03"))
                .contains("not run: disabled: ")
                .contains("one day");
    }

    @Test
    void a_disabled_class_is_told_beside_others() {
        KitRun run = KitRun.of(reports, "sound", Suites.Good.class, Suites.DisabledClass.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.slips()).contains("DisabledClass").contains("all of it");
    }

    @Test
    void a_run_of_disabled_classes_alone_is_red() {
        assertThatThrownBy(() -> KitRun.of(reports, "sound", Suites.DisabledClass.class))
                .hasMessageContaining("DisabledClass")
                .hasMessageContaining("all of it");
    }

    @Test
    void a_corpus_that_breaks_half_way_is_an_error() {
        KitRun run = KitRun.of(reports, "sound", Suites.HalfWay.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("error: ").contains("third entry");
    }

    @Test
    void the_entry_that_failed_is_named() {
        KitRun run = KitRun.of(reports, "sound", Suites.OneEntry.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("fail: the second: ");
    }

    @Test
    void a_set_up_of_all_that_breaks_is_told_beside_others() {
        KitRun run = KitRun.of(reports, "sound", Suites.Good.class, Suites.BrokenSetUp.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.slips()).contains("BrokenSetUp").contains("no set-up today");
    }

    @Test
    void a_set_up_of_each_that_breaks_is_red_for_each() {
        KitRun run = KitRun.of(reports, "sound", Suites.BrokenSetUpOfEach.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-01")).startsWith("fail: ");
    }

    @Test
    void a_behaviour_that_never_ends_is_ended() {
        KitRun run = KitRun.of(reports, "sound", Suites.Hung.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("error: ");
    }

    @Test
    void an_id_used_twice_stops_the_class() {
        KitRun run = KitRun.of(reports, "sound", Suites.Twice.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.problems().toString()).contains("NOB-01 twice");
    }

    @Test
    void a_contract_that_nobody_claims_is_red_and_the_nearest_is_named() {
        KitRun run = KitRun.of(reports, "sound", Suites.Misspelt.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.problems().toString()).contains("notebok_basic").contains("did you mean \"notebook_basic\"?");
    }

    @Test
    void a_contract_of_the_catalogue_that_no_backend_here_claims_is_not_claimed_and_not_red() {
        KitRun run = KitRun.of(reports, "sound", Suites.Good.class, Suites.Spare.class);

        assertThat(run.problems().toString()).doesNotContain("notebook_spare");
        assertThat(run.isRed()).isFalse();
        assertThat(run.cell("sound", "notebook_spare")).isEqualTo("not claimed");
    }

    @Test
    void a_claimed_contract_without_tests_is_not_run_where_all_tests_are() {
        KitRun run = KitRun.of(
                reports, Map.of("touchstone.backends", "sound,slow", "touchstone.runner", "maven"), Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.cell("sound", "notebook_extra")).isEqualTo("not run");
        assertThat(run.reason("sound", "notebook_extra"))
                .isEqualTo("claimed, and nobody wrote a test class or a page of this contract");
        assertThat(run.cell("slow", "notebook_extra")).isEqualTo("no such cell");
    }
}
