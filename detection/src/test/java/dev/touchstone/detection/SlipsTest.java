package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.detection.Finding.Outcome;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final BoxFault FAULT = BoxFault.of("any", BoxFault::dropping, "BXB-01", "BXB-02");

    private static Observation observed(Verdict first, Verdict second) {
        NavigableMap<String, Seen> seen = new TreeMap<>();
        seen.put("BXB-01", new Seen(first, ""));
        seen.put("BXB-02", new Seen(second, ""));
        return new Observation("sturdy", seen, List.of(), 1);
    }

    private static Outcome outcome(Observation... trials) {
        return Finding.of(FAULT, List.of(trials), List.of()).outcome();
    }

    @Test
    void only_a_fail_of_each_that_it_names_kills() {
        assertThat(outcome(observed(Verdict.FAIL, Verdict.FAIL))).isEqualTo(Outcome.KILLED);
        assertThat(outcome(observed(Verdict.FAIL, Verdict.PASS))).isEqualTo(Outcome.KILLED_IN_PART);
        assertThat(outcome(observed(Verdict.FAIL, Verdict.ERROR))).isEqualTo(Outcome.KILLED_IN_PART);
        assertThat(outcome(observed(Verdict.FAIL, Verdict.NOT_CLAIMED))).isEqualTo(Outcome.KILLED_IN_PART);
        assertThat(outcome(observed(Verdict.PASS, Verdict.PASS))).isEqualTo(Outcome.SURVIVED);
        assertThat(outcome(observed(Verdict.PASS, Verdict.ERROR))).isEqualTo(Outcome.ERROR);
        assertThat(outcome(observed(Verdict.NOT_RUN, Verdict.NOT_RUN))).isEqualTo(Outcome.ERROR);
        assertThat(outcome(observed(Verdict.NOT_CLAIMED, Verdict.NOT_CLAIMED))).isEqualTo(Outcome.ERROR);
    }

    @Test
    void what_one_server_does_not_claim_another_may_show() {
        assertThat(outcome(observed(Verdict.FAIL, Verdict.NOT_CLAIMED), observed(Verdict.FAIL, Verdict.FAIL)))
                .isEqualTo(Outcome.KILLED);
        assertThat(outcome(observed(Verdict.FAIL, Verdict.FAIL), observed(Verdict.PASS, Verdict.FAIL)))
                .isEqualTo(Outcome.KILLED_IN_PART);
    }

    @Test
    void a_canary_that_is_not_told_as_it_must_makes_the_run_red() {
        Finding silent = Finding.of(FAULT, List.of(observed(Verdict.PASS, Verdict.PASS)), List.of());
        Findings findings = new Findings(
                java.time.Instant.EPOCH,
                1,
                new DetectionOptions(
                        "sturdy",
                        List.of(),
                        "",
                        false,
                        1,
                        new Bench.Patience("2s", "2s"),
                        Optional.empty(),
                        Optional.empty()),
                new TreeMap<>(),
                List.of(),
                List.of(silent),
                List.of(Outcome.KILLED),
                List.of(),
                new Findings.Idle(false, 0, new TreeSet<>(), new TreeSet<>(), new IdleList(java.util.Map.of())));
        assertThat(Slips.of(findings))
                .singleElement()
                .asString()
                .contains(
                        "CANARY", "had to be told as \"killed\" and was told as \"survived\": this run proves nothing");
    }
}
