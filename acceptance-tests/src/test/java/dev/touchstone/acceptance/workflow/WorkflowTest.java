package dev.touchstone.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.workflow.Workflow.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workflow that we ship: no job can hang, write or hide another's end, and its steps do nothing but call ci/. */
class WorkflowTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SCRIPT = Pattern.compile("ci/[\\w/-]+");
    private static final Pattern OUTPUT = Pattern.compile("needs\\.(\\w+)\\.(?:outputs\\.(\\w+)|result)");

    private final Workflow workflow = read();

    private static Workflow read() {
        try {
            return Workflow.read(ROOT.resolve(".github/workflows/touchstone.yml"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void it_may_only_read_and_every_job_has_a_time_limit() {
        assertThat(workflow.top()).containsEntry("permissions", Map.of("contents", "read"));
        assertThat(workflow.jobs()).allSatisfy(job -> {
            assertThat(job.fields()).as(job.name()).containsKey("timeout-minutes");
            assertThat(job.fields()).as(job.name()).doesNotContainKeys("permissions", "continue-on-error");
        });
    }

    @Test
    void every_step_runs_one_script_of_ci_that_is_there_or_an_action_of_a_named_version() {
        assertThat(steps()).isNotEmpty().allSatisfy(step -> {
            String run = step.text("run");
            if (run.isEmpty()) {
                assertThat(step.text("uses")).matches("actions/[a-z-]+@v\\d+");
            } else {
                List<String> scripts = SCRIPT.matcher(run)
                        .results()
                        .map(found -> found.group())
                        .toList();
                assertThat(run).startsWith("ci/").doesNotContain("\n").doesNotContain("${{");
                assertThat(scripts)
                        .allSatisfy(script -> assertThat(Files.isExecutable(ROOT.resolve(script)))
                                .isTrue());
            }
        });
    }

    @Test
    void one_backend_does_not_end_the_others_and_what_it_found_is_kept_whatever_happens() {
        Job test = workflow.job("test");
        assertThat(Workflow.map(test.fields().get("strategy"))).containsEntry("fail-fast", false);
        assertThat(test.steps())
                .filteredOn(step -> step.text("uses").startsWith("actions/upload-artifact"))
                .singleElement()
                .satisfies(step -> assertThat(step.text("if")).isEqualTo("always()"));
    }

    @Test
    void the_report_waits_for_every_job_and_runs_whatever_became_of_them() {
        Job report = workflow.job("report");
        List<String> others = workflow.jobs().stream()
                .map(Job::name)
                .filter(name -> !name.equals("report"))
                .toList();
        assertThat(report.fields()).containsEntry("if", "always()");
        assertThat(report.needs()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(report.fields().toString())
                .contains(
                        others.stream().map(name -> "needs." + name + ".result").toArray(String[]::new));
    }

    @Test
    void what_a_job_asks_of_another_is_given_there() {
        for (Job job : workflow.jobs()) {
            assertThat(OUTPUT.matcher(job.fields().toString()).results()).allSatisfy(asked -> {
                assertThat(job.needs()).as(asked.group()).contains(asked.group(1));
                if (asked.group(2) != null) {
                    Object outputs = workflow.job(asked.group(1)).fields().get("outputs");
                    assertThat(Workflow.map(outputs)).containsKey(asked.group(2));
                }
            });
        }
    }

    private List<Workflow.Step> steps() {
        return workflow.jobs().stream().flatMap(job -> job.steps().stream()).toList();
    }
}
