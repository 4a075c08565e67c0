package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedSectionTest {

    @Test
    void a_failure_tells_what_led_there() {
        Failure failure = Samples.failure(
                "\"colour\" to hold \"blue\"",
                "it was absent, on the first look, 418 ms after the deadline that should have been lifted was set",
                new Failure.Step("create  colour = red, 400 ms", "ok", 1.2),
                new Failure.Step("create  fence  = up,  400 ms", "ok", 0.8),
                new Failure.Step("replace colour = blue", "ok", 0.7),
                new Failure.Step("expect  fence gone", "ok", 415.3),
                new Failure.Step("expect  colour = blue", "absent", 0.6));

        assertThat(told(fail("redis", failure))).isEqualTo("""

                FAIL  KVT-05 keyvalue_ttl on redis 7.0.15 (process):
                      overwriting without a deadline lifts the old one
                  expected  "colour" to hold "blue"
                  but       it was absent, on the first look, 418 ms after the deadline that
                            should have been lifted was set
                  history   1  create  colour = red, 400 ms  ok          1.2 ms
                            2  create  fence  = up,  400 ms  ok          0.8 ms
                            3  replace colour = blue         ok          0.7 ms
                            4  expect  fence gone            ok        415.3 ms
                            5  expect  colour = blue         absent      0.6 ms
                  again     mvn -pl acceptance-tests -Pbackend-redis verify \\
                              -Dit.test='KeyValueTtlIT#overwriting*'
                """);
    }

    @Test
    void the_same_failure_on_another_column_is_told_in_one_line() {
        String told = told(
                fail("redis", Samples.failure("a", "absent after 418 ms")),
                fail("valkey", Samples.failure("a", "absent after 421 ms")));

        assertThat(told).contains("\n\nFAIL  KVT-05 keyvalue_ttl on valkey 8.0.1 (external): the same\n");
        assertThat(told).containsOnlyOnce("expected");
    }

    @Test
    void another_failure_on_another_column_is_told_in_full() {
        String told = told(fail("redis", Samples.failure("a", "absent")), fail("valkey", Samples.failure("a", "red")));

        assertThat(told).contains("absent", "but       red");
    }

    @Test
    void errors_come_after_failures() {
        Cell error = Samples.cell(
                "redis",
                "keyvalue_ttl",
                Verdict.ERROR,
                Samples.red("KVT-03", Verdict.ERROR, Samples.failure("a", "late")));

        assertThat(told(error, fail("valkey", Samples.failure("b", "c"))))
                .containsSubsequence("FAIL  KVT-05", "ERROR KVT-03 keyvalue_ttl on redis 7.0.15 (process):");
    }

    @Test
    void a_failed_corpus_lists_its_entries() {
        BehaviourResult red = Samples.red("KVB-07", Verdict.FAIL, Samples.failure("a", "b"));
        List<BehaviourResult.CaseResult> cases = List.of(
                new BehaviourResult.CaseResult("a lone umlaut", Verdict.FAIL, "it was absent"),
                new BehaviourResult.CaseResult("\u00e4", Verdict.FAIL, "it was absent"));
        BehaviourResult corpus =
                new BehaviourResult(red.id(), red.name(), red.verdict(), 1, Optional.empty(), red.failure(), cases);

        assertThat(told(Samples.cell("redis", "keyvalue_basic", Verdict.FAIL, corpus)))
                .contains("""
                  entries   a lone umlaut: it was absent
                            \\u00E4: it was absent
                """);
    }

    @Test
    void a_long_history_shows_its_end() {
        List<Failure.Step> steps = Collections.nCopies(60, new Failure.Step("x".repeat(100), "ok", 12_345.6));

        assertThat(told(fail("redis", new Failure("a", "b", steps, "again", Optional.empty(), 7))))
                .contains("  history   55 earlier operations: see the report\n            56  xxx")
                .contains("            67  " + "x".repeat(44) + "...  ok   12345.6 ms\n")
                .doesNotContain("68  x");
    }

    @Test
    void one_reason_for_a_whole_column_is_told_once() {
        String reason = "No Redis to test against.\n  external   no URL is set";
        Cell first = Samples.cell(
                "redis",
                "keyvalue_basic",
                Verdict.ERROR,
                Samples.without("KVB-01", Verdict.ERROR, reason),
                Samples.without("KVB-02", Verdict.ERROR, reason));
        Cell second = Samples.unasked("redis", "keyvalue_ttl", Verdict.ERROR, reason);

        assertThat(told(first, second)).isEqualTo("""

                ERROR keyvalue_basic, keyvalue_ttl on redis 7.0.15 (process), 2 behaviours:
                      No Redis to test against.
                        external   no URL is set
                """);
    }

    @Test
    void a_column_that_was_named_and_cannot_be_had_tells_each_way_and_what_helps() {
        ColumnResult nats = new ColumnResult(
                "nats",
                "nats",
                "NATS",
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of("Docker refused"),
                List.of(new ColumnResult.Attempt("container", "Docker refused")),
                List.of("sudo apt-get install nats-server"));
        Cell cell = Samples.unasked("nats", "keyvalue_basic", Verdict.ERROR, "Docker refused");
        Matrix matrix = Samples.matrix(List.of(nats), List.of(cell));

        assertThat(RedSection.of(matrix))
                .containsExactly(
                        "",
                        "ERROR keyvalue_basic on nats:",
                        "      container   Docker refused",
                        "      do one of   sudo apt-get install nats-server");
        assertThat(NotHere.of(matrix)).isEmpty();
    }

    @Test
    void after_eight_the_others_are_one_line_each() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String id = Amounts.of("KVB-%02d", i);
            BehaviourResult red = Samples.red(id, Verdict.FAIL, Samples.failure("a", "b"));
            cells.add(Samples.cell("redis", "keyvalue_" + i, Verdict.FAIL, red));
        }

        assertThat(told(cells.toArray(Cell[]::new)))
                .containsOnlyOnce("\nFAIL  KVB-08 keyvalue_8 on redis 7.0.15 (process):\n")
                .contains("\n\nAnd 52 more:\nFAIL  KVB-09 keyvalue_9 on redis: overwriting without")
                .endsWith("\n... and 12 more: see the report\n");
    }

    @Test
    void secrets_are_stars() {
        Failure failure = new Failure(
                "redis://a:hunter2@b",
                "redis://a:hunter2@b",
                List.of(new Failure.Step("redis://a:hunter2@b", "redis://a:hunter2@b", 1)),
                "-Dx=redis://a:hunter2@b",
                Optional.empty());

        assertThat(told(fail("redis", failure))).doesNotContain("hunter2").contains("redis://a:***@b");
    }

    private static String told(Cell... cells) {
        List<ColumnResult> columns = List.of(Samples.redis(), Samples.column("valkey", "8.0.1", "external"));
        return String.join("\n", RedSection.of(Samples.matrix(columns, Arrays.asList(cells)))) + "\n";
    }

    private static Cell fail(String column, Failure failure) {
        return Samples.cell(column, "keyvalue_ttl", Verdict.FAIL, Samples.red("KVT-05", Verdict.FAIL, failure));
    }
}
