package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Wire;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contract;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behaviours that disturb, in a column where there is nothing to disturb. */
class DisruptionTest {

    private static final String NOTHING_THERE =
            "sound cannot be disturbed for this: it runs in this JVM; to stop it is to stop the tests";

    @TempDir
    Path reports;

    /** One cuts, one stops. */
    @Contract("notebook_basic")
    static class Disturbing extends Suites.Good {
        @Behaviour("NOB-03")
        void cuts(Wire wire) {
            wire.cut();
        }

        @Behaviour("NOB-04")
        void stops(OwnServer server) {
            server.stop();
        }
    }

    @Test
    void they_are_not_claimed_there_and_say_why() {
        KitRun run = run("auto");

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "NOB-03")).isEqualTo("not claimed: " + NOTHING_THERE);
        assertThat(run.behaviour("sound", "NOB-04")).isEqualTo("not claimed: " + NOTHING_THERE);
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("pass");
    }

    @Test
    void they_are_excluded_where_the_user_wants_none() {
        KitRun run = run("off");

        assertThat(run.problems()).isEmpty();
        assertThat(run.behaviour("sound", "NOB-03")).isEqualTo("excluded: touchstone.disruption is off");
    }

    @Test
    void the_column_is_red_where_they_are_required() {
        KitRun run = run("required");

        assertThat(run.problems())
                .anyMatch(text -> text.contains("[sound]") || text.contains("sound cannot be had"))
                .anyMatch(text -> text.contains(NOTHING_THERE) && text.contains("-Dtouchstone.disruption=auto"));
        assertThat(run.cell("sound", "notebook_basic")).isEqualTo("error");
        assertThat(run.summary()).contains("sound cannot be disturbed for this");
    }

    @Test
    void another_word_is_refused_with_those_that_there_are() {
        assertThat(run("always").problems().toString())
                .contains("touchstone.disruption")
                .contains("one of auto, off, required");
    }

    private KitRun run(String disruption) {
        return KitRun.of(
                reports,
                Map.of(
                        "touchstone.backends", "sound",
                        "touchstone.disruption", disruption,
                        "touchstone.quiet", "false"),
                Disturbing.class);
    }
}
