package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that does more than it claims is told, and is red where that is wished and proven. */
class UnderClaimsTest {

    private static final String UNDECLARED = "does not declare indexed for notebook_basic";

    @TempDir
    Path reports;

    @Test
    void an_undeclared_trait_that_works_is_reported() {
        KitRun run = run("sound", "reported", ClaimSuites.Probing.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "NOB-03"))
                .isEqualTo("not claimed: sound " + UNDECLARED + "; probed: it holds");
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
        assertThat(run.probed("sound")).isEqualTo("{\"indexed\":true}");
        assertThat(run.summary()).contains("MORE   notebook_basic on sound: indexed is not declared");
    }

    @Test
    void an_undeclared_trait_that_is_proven_is_red_where_that_is_wished() {
        KitRun run = run("sound", "red", ClaimSuites.Probing.class);

        assertThat(run.problems())
                .anyMatch(text -> text.contains("[sound]") && text.contains("and it holds: declare indexed in "));
        assertThat(run.behaviour("sound", "NOB-03"))
                .startsWith("fail: sound " + UNDECLARED + ", and it holds: declare indexed in ")
                .contains("sound.yaml:4");
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("fail");
    }

    @Test
    void an_undeclared_trait_of_which_every_entry_is_proven_is_red() {
        KitRun run = run("sound", "red", ClaimSuites.ProbingEach.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("fail: sound " + UNDECLARED + ", and it holds");
    }

    @Test
    void an_undeclared_trait_that_does_not_work_is_not_claimed_and_no_failure() {
        for (Class<?> suite : new Class<?>[] {ClaimSuites.Probing.class, ClaimSuites.ProbingEach.class}) {
            KitRun run = run("deviant", "red", suite);

            assertThat(run.problems()).isEmpty();
            assertThat(run.behaviour("deviant", "NOB-03"))
                    .isEqualTo("not claimed: deviant " + UNDECLARED + "; probed: it does not hold");
            assertThat(run.probed("deviant")).isEqualTo("{\"indexed\":false}");
        }
    }

    @Test
    void a_pass_that_proves_nothing_is_never_red() {
        KitRun run = run("sound", "red", ClaimSuites.Demanding.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "NOB-03"))
                .isEqualTo("not claimed: sound does not declare durable for notebook_basic; probed: not refuted");
    }

    @Test
    void a_declared_trait_that_the_servers_settings_do_not_give_is_not_probed() {
        KitRun run = run("unset", "red", ClaimSuites.Probing.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("unset", "NOB-03"))
                .isEqualTo("not claimed: unset declares indexed for notebook_basic, and this server's settings "
                        + "do not give it");
        assertThat(run.probed("unset")).isEqualTo("{}");
    }

    @Test
    void nothing_is_probed_where_that_is_switched_off() {
        KitRun run = run("sound,modest", "off", ClaimSuites.Probing.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "NOB-03")).isEqualTo("not claimed: sound " + UNDECLARED);
        assertThat(run.reason("modest", "notebook_basic")).isEqualTo("needs 2.0, found 1.0");
        assertThat(run.probed("modest")).isEqualTo("{}");
    }

    @Test
    void a_claim_for_a_newer_server_is_not_claimed_and_says_so() {
        KitRun run = run("sound,early", "red", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("early", "notebook_basic")).isEqualTo("not claimed");
        assertThat(run.reason("early", "notebook_basic")).isEqualTo("needs 2.0, found 1.0; probed: it does not hold");
        assertThat(run.probed("early")).isEqualTo("{\"since\":false}");
    }

    @Test
    void a_claim_for_a_newer_server_that_holds_on_this_one_is_told_and_red_where_that_is_wished() {
        KitRun reported = run("sound,modest", "reported", Suites.Good.class);
        assertThat(reported.problems()).isEmpty();
        assertThat(reported.cell("modest", "notebook_basic")).isEqualTo("not claimed");
        assertThat(reported.reason("modest", "notebook_basic")).isEqualTo("needs 2.0, found 1.0; probed: it holds");
        assertThat(reported.summary()).contains("MORE   notebook_basic on modest: needs 2.0");

        KitRun red = run("sound,modest", "red", Suites.Good.class);
        assertThat(red.isRed()).isTrue();
        assertThat(red.slips())
                .contains("notebook_basic of modest needs 2.0, found 1.0; probed: it holds: put an older since into ")
                .contains("modest.yaml:4");
    }

    @Test
    void what_needs_a_claim_for_a_newer_server_is_not_claimed_either() {
        KitRun run = run("sound,modest", "reported", ClaimSuites.Needy.class, Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("modest", "notes")).isEqualTo("not claimed: notebook_basic needs 2.0, found 1.0");
        assertThat(run.behaviour("modest", "does_nothing_much")).isEqualTo("pass");
    }

    @Test
    void a_trait_that_nobody_knows_is_refused_with_the_nearest() {
        KitRun run = run("sound", "red", ClaimSuites.MisspeltTrait.class);

        assertThat(run.problems().toString()).contains("\"indexd\"").contains("did you mean \"indexed\"?");
    }

    private KitRun run(String backends, String underClaims, Class<?>... suites) {
        return KitRun.of(
                reports,
                Map.of(
                        "touchstone.backends", backends,
                        "touchstone.underclaims", underClaims,
                        "touchstone.quiet", "false"),
                suites);
    }
}
