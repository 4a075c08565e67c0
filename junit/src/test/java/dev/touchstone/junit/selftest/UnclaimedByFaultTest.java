package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim that a fault takes back is as if the backend had never made it: not owed, not tested, and told so. */
class UnclaimedByFaultTest {

    @TempDir
    Path reports;

    @Test
    void without_the_fault_the_claim_is_in_force() {
        KitRun run = run(Map.of());

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("sound", "notebook_extra")).isEqualTo("pass");
        assertThat(run.behaviour("sound", "with_the_second_contract")).isEqualTo("pass");
        assertThat(run.behaviour("sound", "does_without")).isEqualTo("not claimed: sound claims notebook_extra");
    }

    @Test
    void a_claim_that_a_fault_takes_back_is_not_tested_and_told_as_not_claimed() {
        KitRun run = run(Map.of("touchstone.fault", "notebook_basic/extra-unclaimed"));

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("sound", "notebook_extra")).isEqualTo("not claimed");
        assertThat(run.behaviour("sound", "NOX-01")).isEqualTo("no such behaviour");
        assertThat(run.reason("sound", "notebook_extra")).isEqualTo("sound does not claim notebook_extra");
        assertThat(run.behaviour("sound", "with_the_second_contract"))
                .isEqualTo("not claimed: sound does not claim notebook_extra");
        assertThat(run.cell("sound", "notebook_basic"))
                .as("a claim that it leaves")
                .isEqualTo("pass");
    }

    @Test
    void what_is_about_backends_that_lack_it_runs_under_the_fault() {
        KitRun run = run(Map.of("touchstone.fault", "notebook_basic/extra-unclaimed"));

        assertThat(run.behaviour("sound", "does_without")).isEqualTo("pass");
    }

    private KitRun run(Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("touchstone.backends", "sound"));
        parameters.putAll(more);
        return KitRun.of(
                reports,
                parameters,
                Suites.Good.class,
                Suites.Own.class,
                ClaimSuites.Lacking.class,
                ClaimSuites.Counting.class);
    }
}
