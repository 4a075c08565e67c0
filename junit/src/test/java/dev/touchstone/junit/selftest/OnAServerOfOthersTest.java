package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run made on a server of others is removed at its end, and where that fails it is told. */
class OnAServerOfOthersTest {

    @TempDir
    Path reports;

    @Test
    void what_the_run_made_is_removed_once_at_its_end() throws IOException {
        try (LineServer server = LineServer.answering()) {
            KitRun run = on(server);

            assertThat(run.problems()).isEmpty();
            assertThat(server.lines()).hasSize(1).first().asString().startsWith("drop r");
        }
    }

    @Test
    void a_server_that_does_not_let_us_tidy_up_makes_the_run_red_and_the_report_is_there() throws IOException {
        try (LineServer server = LineServer.silent()) {
            KitRun run = on(server);

            assertThat(run.isRed()).isTrue();
            assertThat(run.slips())
                    .contains("elsewhere: what this run made could not be removed: UNAVAILABLE")
                    .doesNotContain("s3cret");
            assertThat(run.cell("elsewhere", "notebook_basic")).isEqualTo("pass");
        }
    }

    private KitRun on(LineServer server) {
        return KitRun.of(
                reports,
                Map.of("touchstone.backends", "elsewhere", "touchstone.elsewhere.url", server.url()),
                Suites.Good.class);
    }
}
