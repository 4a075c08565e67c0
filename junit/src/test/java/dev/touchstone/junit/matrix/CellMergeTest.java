package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellMergeTest {

    private static final Failure STORY = Samples.failure("blue", "it was absent");

    private final MergeFindings findings = new MergeFindings();

    @Test
    void alike_twice_is_noted_and_harms_nobody() {
        Cell cell = merge(passed("KVT-01"), passed("KVT-01"));

        assertThat(cell).isEqualTo(passed("KVT-01"));
        assertThat(findings.slips()).isEmpty();
        assertThat(findings.notes()).containsExactly("redis keyvalue_ttl is told twice, alike: in a and b");
    }

    @Test
    void behaviours_that_contradict_each_other_are_told_and_the_worst_counts() {
        Cell failed = cell(Verdict.FAIL, Samples.red("KVT-01", Verdict.FAIL, STORY));

        assertThat(merge(passed("KVT-01"), failed).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(merge(passed("KVT-01"), failed).behaviours()).containsExactlyElementsOf(failed.behaviours());
        assertThat(merge(failed, passed("KVT-01")).behaviours()).containsExactlyElementsOf(failed.behaviours());
        assertThat(findings.slips())
                .containsExactly(
                        "redis keyvalue_ttl is told twice, not alike (KVT-01): pass in a, fail in b; the worst counts",
                        "redis keyvalue_ttl is told twice, not alike (KVT-01): fail in a, pass in b; the worst counts");
    }

    @Test
    void a_cell_that_ran_here_and_not_there_is_told() {
        assertThat(merge(passed("KVT-01"), cell(Verdict.NOT_RUN)).verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(findings.slips())
                .containsExactly(
                        "redis keyvalue_ttl is told twice, not alike: pass in a, not run in b; the worst counts");
    }

    @Test
    void parts_of_one_cell_are_put_together() {
        Cell failed = cell(Verdict.FAIL, Samples.red("KVT-02", Verdict.FAIL, STORY));

        Cell cell = merge(passed("KVT-01"), failed);

        assertThat(cell.behaviours()).extracting(BehaviourResult::id).containsExactly("KVT-01", "KVT-02");
        assertThat(cell.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(cell.durationMs()).isEqualTo(2_480);
        assertThat(findings.slips()).isEmpty();
        assertThat(findings.notes()).containsExactly("redis keyvalue_ttl is told in parts: in a and b");
    }

    @Test
    void what_ran_counts_before_what_could_not_be_had_or_was_left_out() {
        assertThat(merge(unasked(Verdict.UNAVAILABLE), passed("KVT-01")).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(merge(passed("KVT-01"), unasked(Verdict.EXCLUDED)).verdict()).isEqualTo(Verdict.PASS);
        assertThat(findings.slips()).isEmpty();
        assertThat(findings.notes())
                .containsExactly(
                        "redis keyvalue_ttl is pass in b, and unavailable in a",
                        "redis keyvalue_ttl is pass in a, and excluded in b");
    }

    @Test
    void claimed_here_and_not_there_cannot_be() {
        merge(passed("KVT-01"), unasked(Verdict.NOT_CLAIMED));

        assertThat(findings.slips())
                .containsExactly("redis keyvalue_ttl is pass in a, and not claimed in b: only one can be true");
    }

    @Test
    void a_pass_without_a_behaviour_that_passed_did_not_run() {
        assertThat(merge(cell(Verdict.PASS)).verdict()).isEqualTo(Verdict.NOT_RUN);
    }

    @Test
    void three_tell_it_as_two_do() {
        merge(passed("KVT-01"), passed("KVT-01"), cell(Verdict.ERROR, Samples.red("KVT-01", Verdict.ERROR, STORY)));

        assertThat(findings.slips())
                .containsExactly("redis keyvalue_ttl is told twice, not alike (KVT-01): pass in a and b, error in c;"
                        + " the worst counts");
    }

    private Cell merge(Cell... cells) {
        List<String> names = List.of("a", "b", "c");
        return CellMerge.of(
                IntStream.range(0, cells.length)
                        .mapToObj(i -> new Told<>(names.get(i), cells[i]))
                        .toList(),
                findings);
    }

    private static Cell passed(String id) {
        return cell(Verdict.PASS, Samples.pass(id));
    }

    private static Cell cell(Verdict verdict, BehaviourResult... behaviours) {
        return Samples.cell("redis", "keyvalue_ttl", verdict, behaviours);
    }

    private static Cell unasked(Verdict verdict) {
        return Samples.unasked("redis", "keyvalue_ttl", verdict, "because");
    }
}
