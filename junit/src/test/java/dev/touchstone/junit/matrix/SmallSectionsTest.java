package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallSectionsTest {

    @Test
    void what_did_not_run_is_grouped_by_reason() {
        Cell cell = Samples.cell(
                "redis",
                "keyvalue_ttl",
                Verdict.NOT_RUN,
                Samples.without("KVT-09", Verdict.NOT_RUN, "announced, never ended: no verdict when the run closed"),
                Samples.without("KVT-10", Verdict.NOT_RUN, "announced, never ended: no verdict when the run closed"),
                Samples.without("KVT-11", Verdict.NOT_RUN, "disabled: later"));

        assertThat(NotRun.of(of(cell)))
                .containsExactly(
                        "NOT RUN  KVT-09, KVT-10  keyvalue_ttl on redis: announced, never ended: no",
                        "         verdict when the run closed",
                        "NOT RUN  KVT-11  keyvalue_ttl on redis: disabled: later");
    }

    @Test
    void known_deviations_are_told_with_their_reason() {
        Cell cell = Samples.cell(
                "redis",
                "keyvalue_ttl",
                Verdict.KNOWN_DEVIATION,
                Samples.without("KVT-09", Verdict.KNOWN_DEVIATION, "the tail is lost (until 2027-03-31)"),
                Samples.pass("KVT-10"));

        assertThat(KnownDeviations.of(of(cell)))
                .containsExactly("KNOWN  KVT-09 redis: the tail is lost (until 2027-03-31)");
        assertThat(Totals.of(of(cell)))
                .containsExactly("GREEN     1 behaviour kept, 1 column, 1 claim, 1 known deviation");
    }

    @Test
    void what_holds_beyond_the_claims_is_told() {
        Cell claimed = Samples.cell("redis", "keyvalue_scan", Verdict.PASS, Samples.pass("KVS-01"));
        Claimed more = new Claimed(
                Optional.of("native"),
                Optional.of("SCAN"),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of("orderedScan", true, "atomicBatch", false));
        Cell cell = new Cell(
                "redis", "keyvalue_scan", "KeyValue", Verdict.PASS, more, Optional.empty(), 1, claimed.behaviours());

        assertThat(MoreThanClaimed.of(of(cell)))
                .containsExactly(
                        "MORE   keyvalue_scan on redis: orderedScan is not declared; every behaviour that",
                        "       needs it passed");
    }

    @Test
    void limits_that_were_not_reached_are_told_once_for_all_contracts() {
        BehaviourResult noting = Samples.pass("GEN-05").noting(List.of("maxKeyBytes 9: not tried"));
        Cell one = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, noting);
        Cell other = Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, noting, Samples.pass("KVT-01"));

        assertThat(NotReached.of(Samples.matrix(List.of(Samples.redis()), List.of(one, other))))
                .containsExactly("LIMIT  keyvalue_basic, keyvalue_ttl on redis: maxKeyBytes 9: not tried");
    }

    @Test
    void what_was_measured_is_told_once_for_all_columns_that_agree() {
        BehaviourResult same = Samples.pass("KVB-25").noting(List.of("measured: 57 % met"));
        BehaviourResult other = Samples.pass("KVB-25").noting(List.of("measured: 31 % met"));
        Cell redis = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, same);
        Cell nats = Samples.cell("nats", "keyvalue_basic", Verdict.PASS, same);
        Cell toy = Samples.cell("toy", "keyvalue_basic", Verdict.PASS, other);

        assertThat(Measured.of(Samples.matrix(List.of(Samples.redis()), List.of(redis, nats))))
                .containsExactly("SEEN   keyvalue_basic: 57 % met");
        assertThat(Measured.of(Samples.matrix(List.of(Samples.redis()), List.of(redis, nats, toy))))
                .containsExactly(
                        "SEEN   keyvalue_basic on redis, nats: 57 % met", "SEEN   keyvalue_basic on toy: 31 % met");
        assertThat(NotReached.of(Samples.matrix(List.of(Samples.redis()), List.of(redis))))
                .isEmpty();
    }

    @Test
    void slips_alone_make_the_run_red() {
        Cell cell = Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-10"));
        Matrix matrix = Samples.matrix(List.of(Samples.redis()), List.of(cell), "\"typo\" selects nothing");

        assertThat(Slips.of(matrix)).containsExactly("SLIP   \"typo\" selects nothing");
        assertThat(Totals.of(matrix)).containsExactly("RED       1 slip");
    }

    @Test
    void a_run_of_nothing_is_red() {
        assertThat(Totals.of(Samples.matrix(List.of(), List.of())))
                .containsExactly("RED       no behaviour ran at all");
    }

    @Test
    void totals_count_claims_by_their_verdict() {
        Matrix matrix = of(
                Samples.cell("redis", "keyvalue_a", Verdict.FAIL, Samples.pass("A-1")),
                Samples.cell("redis", "keyvalue_b", Verdict.FAIL),
                Samples.cell("redis", "keyvalue_c", Verdict.ERROR),
                Samples.cell("redis", "keyvalue_d", Verdict.NOT_RUN),
                Samples.cell("redis", "keyvalue_e", Verdict.PASS),
                Samples.unasked("redis", "keyvalue_f", Verdict.EXCLUDED, "selection"));

        assertThat(Totals.of(matrix)).containsExactly("RED       2 of 5 claims fail, 1 ends in error, 1 did not run");
    }

    @Test
    void a_server_tells_how_it_came_to_be_and_what_was_passed_over() {
        ColumnResult redis = new ColumnResult(
                "redis",
                "redis",
                "Redis",
                Optional.of("7.0.15"),
                Optional.of("process"),
                212.4,
                true,
                Optional.empty(),
                List.of(new ColumnResult.Attempt("container", "Docker socket refused: redis://a:hunter2@b")),
                List.of());

        assertThat(ServerLines.of(redis, Detail.NORMAL)).containsExactly("redis: Redis 7.0.15, process, 212 ms");
        assertThat(ServerLines.of(redis, Detail.VERBOSE))
                .containsExactly(
                        "redis: Redis 7.0.15, process, 212 ms",
                        "  not container Docker socket refused: redis://a:***@b");
    }

    @Test
    void a_server_that_cannot_be_had_says_why() {
        assertThat(ServerLines.of(Samples.missing("nats", "no \"nats-server\" found"), Detail.NORMAL))
                .containsExactly("nats: not to be had: no \"nats-server\" found");
    }

    private static Matrix of(Cell... cells) {
        return Samples.matrix(List.of(Samples.redis()), Arrays.asList(cells));
    }
}
