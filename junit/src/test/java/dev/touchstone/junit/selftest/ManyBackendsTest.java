package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One backend's trouble is its own column's: never another's, and never nobody's. */
class ManyBackendsTest {

    @TempDir
    Path reports;

    @Test
    void a_backend_that_loses_what_it_is_told_is_red_beside_a_sound_one() {
        KitRun run = KitRun.of(reports, "lossy,sound", Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.cell("lossy", "notebook_basic")).isEqualTo("fail");
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
    }

    @Test
    void a_backend_that_answers_nothing_is_red() {
        KitRun run = KitRun.of(reports, "fading", Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("fading", "NOB-01")).startsWith("fail: ").contains("UNAVAILABLE");
    }

    @Test
    void a_backend_that_hangs_at_its_start_holds_nobody_back() {
        KitRun run = KitRun.of(reports, "hanging,sound", Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.cell("hanging", "notebook_basic")).isEqualTo("error");
        assertThat(run.behaviour("hanging", "NOB-01")).contains("did not start within 2500 ms");
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
    }

    @Test
    void a_named_backend_that_cannot_be_had_is_red_and_says_why() {
        KitRun run = KitRun.of(reports, "dying,sound", Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.cell("dying", "notebook_basic")).isEqualTo("error");
        assertThat(run.problems().toString()).contains("it died at birth").contains("bury it");
    }

    @Test
    void a_backend_that_nobody_named_and_that_cannot_be_had_is_unavailable() {
        KitRun run = KitRun.of(
                reports, Map.of("touchstone.backends", "auto", "touchstone.start-patience", "1s"), Suites.Good.class);

        assertThat(run.cell("dying", "notebook_basic")).isEqualTo("unavailable");
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
    }

    @Test
    void a_backend_that_claims_nothing_shows_as_not_claimed() {
        KitRun run = KitRun.of(reports, "claimless,sound", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("claimless", "notebook_basic")).isEqualTo("not claimed");
    }

    @Test
    void a_run_in_which_nobody_claims_anything_is_red() {
        KitRun run = KitRun.of(reports, "claimless", Suites.Good.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.slips()).contains("not one behaviour ran");
    }

    @Test
    void a_slow_start_does_not_hold_back_a_fast_column() {
        KitRun run = KitRun.of(reports, "slow,sound", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(Duration.ofMillis((long) run.cellMillis("sound"))).isLessThan(Duration.ofMillis(400));
        assertThat(run.cell("slow", "notebook_basic")).isEqualTo("pass");
    }

    @Test
    void two_columns_of_one_backend_share_nothing() {
        KitRun run = KitRun.of(reports, "sound,other=sound", Suites.Good.class);

        assertThat(run.problems()).isEmpty();
        assertThat(run.cell("other", "notebook_basic")).isEqualTo("pass");
    }
}
