package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The contract that the docs build before the reader's eyes: green, and red where its saboteur is at work. */
class WorkedContractTest {

    @TempDir
    Path classes;

    private WorkedPage page;

    @BeforeEach
    void compile() throws Exception {
        page = WorkedPage.of(Page.read("docs/adding-a-contract.md"), classes);
    }

    @Test
    void it_is_kept_with_all_general_behaviours() throws Exception {
        TestExecutionSummary summary = page.run("RegisterBasicIT", Map.of("touchstone.backends", "desk"));

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(50);
    }

    @Test
    void its_saboteur_is_noticed_and_nothing_else_is_harmed() throws Exception {
        TestExecutionSummary summary = page.run(
                "RegisterBasicIT",
                Map.of("touchstone.backends", "desk", "touchstone.fault", "register_basic/count-stands-still"));

        assertThat(summary.getFailures())
                .extracting(Failure::getException)
                .anySatisfy(failure -> assertThat(failure).hasMessageContaining("colour to be written 2 times"));
    }
}
