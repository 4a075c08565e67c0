package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole contract against each fault: who kills nothing, and who kills for others. */
class FullRunTest {

    private static final BoxFault DROPPED = BoxFault.of("dropped", BoxFault::dropping, "BXB-01");

    @TempDir
    Path folder;

    private TestRun full(String idle) throws IOException {
        Path list = Files.writeString(folder.resolve("idle.txt"), idle);
        return TestRun.plain().with("detection.full", "true").with("detection.idle", list.toString());
    }

    @Test
    void who_kills_nothing_is_told() throws IOException {
        Findings findings = full("").against(DROPPED);
        assertThat(findings.idle().found()).containsExactly("box_basic/BXB-02");
        assertThat(Slips.of(findings))
                .anySatisfy(slip -> assertThat(slip).contains("IDLE      box_basic/BXB-02 kills nothing"))
                .anySatisfy(slip -> assertThat(slip).contains("1 of 3 behaviours kill nothing: more than 5 %"));
    }

    @Test
    void who_may_kill_nothing_is_listed_and_is_told_when_it_kills() throws IOException {
        Findings findings = full("box_basic/BXB-02 nothing to see\nbox_basic/BXB-03 wrong # it kills\n")
                .against(DROPPED);
        assertThat(Slips.of(findings))
                .noneSatisfy(slip -> assertThat(slip).contains("BXB-02"))
                .anySatisfy(slip -> assertThat(slip).contains("box_basic/BXB-03 is listed as one that kills nothing"));
    }

    @Test
    void a_fault_that_only_others_notice_survives() throws IOException {
        Findings findings =
                full("box_basic/BXB-02 nothing to see").against(BoxFault.of("shy", BoxFault::miscounting, "BXB-01"));
        assertThat(Slips.of(findings))
                .anySatisfy(
                        slip -> assertThat(slip).contains("SURVIVED  box_basic/shy", "noticed by others only: BXB-03"));
    }
}
