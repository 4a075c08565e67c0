package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.detection.Finding.Outcome;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a detection run makes of faults that are noticed, of those that are not, and of those that prove nothing. */
class DetectionTest {

    private static final BoxFault DROPPED = BoxFault.of("dropped", BoxFault::dropping, "BXB-01", "BXB-03");
    private static final BoxFault MISCOUNTED = BoxFault.of("miscounted", BoxFault::miscounting, "BXB-03");

    @Test
    void a_fault_that_all_it_names_notice_is_killed_and_the_run_is_green() {
        Findings findings = TestRun.plain().against(DROPPED, MISCOUNTED);
        assertThat(Slips.of(findings)).isEmpty();
        assertThat(findings.faults()).extracting(Finding::outcome).containsOnly(Outcome.KILLED);
        assertThat(findings.canaries()).hasSize(4);
        assertThat(line(findings, "BXB-01")).isEqualTo("expected red to hold ball, but it does not");
    }

    @Test
    void a_fault_that_harms_nothing_is_told_as_a_survivor() {
        Findings findings = TestRun.plain().against(BoxFault.of("harmless", sound -> sound, "BXB-01"));
        assertThat(Slips.of(findings))
                .singleElement()
                .asString()
                .contains("SURVIVED  box_basic/harmless", "BXB-01 on sturdy: pass");
    }

    @Test
    void a_behaviour_that_is_named_and_stays_green_is_told() {
        Findings findings = TestRun.plain().against(BoxFault.of("wide", BoxFault::miscounting, "BXB-02", "BXB-03"));
        assertThat(findings.faults().get(0).outcome()).isEqualTo(Outcome.KILLED_IN_PART);
        assertThat(Slips.of(findings)).singleElement().asString().contains("BXB-02 on sturdy: pass");
    }

    @Test
    void a_saboteur_that_crashes_is_an_error_and_no_kill() {
        Findings findings = TestRun.plain().against(BoxFault.of("crash", BoxFault::crashing, "BXB-01"));
        assertThat(findings.faults().get(0).outcome()).isEqualTo(Outcome.ERROR);
        assertThat(Slips.of(findings))
                .singleElement()
                .asString()
                .contains("ERROR     box_basic/crash", "IllegalStateException: the saboteur crashed");
    }

    @Test
    void a_fault_is_tried_on_every_server_if_it_shows_only_there() {
        BoxFault faraway = new BoxFault("faraway", Set.of("BXB-03"), true, BoxFault::miscounting);
        Findings findings = TestRun.plain().with("detection.servers", "sturdy").against(faraway, MISCOUNTED);
        assertThat(Slips.of(findings)).isEmpty();
    }

    @Test
    void a_server_that_cannot_be_had_is_red_with_the_reason() {
        BoxFault faraway = new BoxFault("faraway", Set.of("BXB-03"), true, BoxFault::miscounting);
        Findings findings =
                TestRun.plain().with("detection.servers", "sturdy,gone").against(faraway);
        assertThat(findings.faults().get(0).outcome()).isEqualTo(Outcome.KILLED_IN_PART);
        assertThat(Slips.of(findings))
                .anySatisfy(slip -> assertThat(slip).contains("BXB-03 on gone: error", "the boxes are gone"));
    }

    @Test
    void a_behaviour_that_is_red_without_sabotage_is_told() {
        Findings findings = TestRun.plain().of(Boxed.Flawed.class).against(MISCOUNTED);
        assertThat(Slips.of(findings))
                .singleElement()
                .asString()
                .contains("SOUND     box_basic BXB-04 on sturdy is red where nothing is wrong");
    }

    @Test
    void only_the_faults_that_were_chosen_are_tried() {
        Findings findings =
                TestRun.plain().with("detection.only", "box_basic/dr").against(DROPPED, MISCOUNTED);
        assertThat(findings.faults()).extracting(each -> each.fault().id()).containsExactly("box_basic/dropped");
    }

    static String line(Findings findings, String id) {
        return findings.faults().get(0).trials().get(0).seen().get(id).line();
    }
}
