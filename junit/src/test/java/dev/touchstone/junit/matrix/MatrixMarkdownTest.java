package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixMarkdownTest {

    private static final ColumnResult MEMSTORE = Samples.column("memstore", "0.1.0", "in-process");

    @Test
    void a_green_run_says_so_first() {
        Matrix green = of(Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-01")));

        assertThat(MatrixMarkdown.text(green)).startsWith("""
                ## ✅ Touchstone: 1 behaviour kept, 1 column, 1 claim

                1 contract, 1 behaviour, 1 verdict in 41.6 s · selection: everything · \
                """);
    }

    @Test
    void what_is_red_stands_above_the_matrix_in_words() {
        assertThat(MatrixMarkdown.text(red())).contains("""
                ## ❌ Touchstone: 1 of 4 claims fails, 1 did not run, 1 slip
                """).contains("""
                | verdict | column | behaviour | what happened |
                |---|---|---|---|
                | ❌ fail | **redis** | `keyvalue_ttl` KVT-05 overwriting without a deadline lifts the old one |\
                 expected blue, but it was absent |
                | ⭕ not run | **redis** | `queue_basic` QUB-01 | never ended |
                | ❗ slip |  |  | "typo" selects nothing |

                <details><summary>Why, and how to run each again</summary>

                ```
                FAIL  KVT-05 keyvalue_ttl on redis 7.0.15 (process):
                """);
    }

    @Test
    void the_matrix_has_a_sign_for_each_contract() {
        assertThat(MatrixMarkdown.text(red())).contains("""
                | data model | memstore<br>memstore 0.1.0<br>in-process | redis<br>redis 7.0.15<br>process |
                |---|---|---|
                | **KeyValue** 1 | ✅ | ❌ |
                | **Queue** 1 | ☑️ | ⭕ |
                | kept / claimed | 2 / 2 | 0 / 2 |

                ✅ pass · ☑️ pass, emulated · ❌ fail · ⭕ not run. One sign a contract, in the order of the docs.
                """);
    }

    @Test
    void each_contract_has_a_row_with_counts_or_a_reason() {
        Matrix matrix = of(
                Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, Samples.pass("KVT-01"), broken("blue")),
                Samples.cell("redis", "keyvalue_cas", Verdict.PASS, Samples.pass("KVC-01")),
                Samples.unasked("redis", "queue_basic", Verdict.NOT_CLAIMED, "redis does not claim queue_basic"),
                Samples.unasked("redis", "queue_delayed", Verdict.NOT_CLAIMED, "needs 2.12, found 2.9.10"));

        assertThat(MatrixMarkdown.text(matrix)).contains("""
                | `keyvalue_ttl` | ❌ 1/2 |
                | `keyvalue_cas` | ✅ 1 |
                | `queue_basic` | · |
                | `queue_delayed` | · needs 2.12, found 2.9.10 |
                """);
    }

    @Test
    void only_traits_on_which_columns_differ_are_told() {
        Matrix matrix = Samples.matrix(
                List.of(MEMSTORE, Samples.redis()),
                List.of(
                        claiming("memstore", Map.of("orderedScan", true, "ttl", "1 ms")),
                        claiming("redis", Map.of("orderedScan", false, "ttl", "1 ms", "maxKeyBytes", 524_288L))));

        assertThat(MatrixMarkdown.text(matrix)).contains("""
                | contract | trait | memstore | redis |
                |---|---|---|---|
                | `keyvalue_scan` | maxKeyBytes | not declared | 512 KiB |
                | `keyvalue_scan` | orderedScan | yes | no |
                </details>
                """);
    }

    @Test
    void what_could_not_be_had_is_told_with_what_helps() {
        Matrix matrix = Samples.matrix(
                List.of(Samples.redis(), Samples.missing("nats", "no \"nats-server\" found", "apt-get install nats")),
                List.of(Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-01"))));

        assertThat(MatrixMarkdown.text(matrix))
                .contains("> Not here: **nats** (no \"nats-server\" found). To have it: `apt-get install nats`\n");
    }

    @Test
    void known_deviations_slow_contracts_and_the_command_stand_at_the_end() {
        assertThat(MatrixMarkdown.text(EveryField.matrix())).contains("""
                **Known deviations** KVT-09 on cache: [the tail is lost](<https://redis.io/persistence>), until 2027-03-31

                **Slowest** `keyvalue_ttl` on cache 1.2 s

                **Again** `mvn verify`

                **Where** Java 17.0.15, Linux amd64, 2 cores, commit c976a24
                """);
    }

    @Test
    void whatever_a_run_says_is_shown_literally() {
        String hostile = "a | b `c` <script>alert(1)</script> & [x](y) *z* ```\n## d \u001B[31m \u202E";
        String text = MatrixMarkdown.text(of(Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, broken(hostile))));

        assertThat(text)
                .contains("a \\| b \\`c\\` &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\[x\\](y) \\*z\\*")
                .contains("\\`\\`\\` \\#\\# d \\\\u001B\\[31m \\\\u202E")
                .contains("````\nFAIL  KVT-05")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void secrets_are_stars() {
        assertThat(MatrixMarkdown.text(of(Samples.cell(
                        "redis", "keyvalue_ttl", Verdict.FAIL, broken("redis://ann:hunter2@host refused")))))
                .doesNotContain("hunter2")
                .contains("ann:\\*\\*\\*@host");
    }

    @Test
    void what_github_would_not_take_is_left_out_and_named() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            cells.add(Samples.cell("redis", "queue_" + i, Verdict.FAIL, broken("x" + "y".repeat(3_000) + i)));
        }

        String text = MatrixMarkdown.text(Samples.matrix(List.of(Samples.redis()), cells), 60_000);

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(text)
                .startsWith("## ❌ Touchstone: 200 of 200 claims fail")
                .contains("And 140 more: see `matrix.html`.", "| **Queue** 200 | ❌❌")
                .endsWith("> Left out, so that GitHub shows the rest: the stories of what is red. `matrix.html` has it"
                        + " all.\n");
    }

    private static Cell claiming(String column, Map<String, Object> traits) {
        return new Cell(
                column,
                "keyvalue_scan",
                "KeyValue",
                Verdict.PASS,
                Claimed.by("native", "SCAN", traits),
                Optional.empty(),
                1,
                List.of(Samples.pass("KVS-01")));
    }

    private static BehaviourResult broken(String expected) {
        return Samples.red("KVT-05", Verdict.FAIL, Samples.failure(expected, "it was absent"));
    }

    private static Matrix red() {
        return Samples.matrix(
                List.of(MEMSTORE, Samples.redis()),
                List.of(
                        Samples.cell("memstore", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-05")),
                        Samples.cell("memstore", "queue_basic", Verdict.PASS, "emulated", Samples.pass("QUB-01")),
                        Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, broken("blue")),
                        Samples.cell(
                                "redis",
                                "queue_basic",
                                Verdict.NOT_RUN,
                                Samples.without("QUB-01", Verdict.NOT_RUN, "never ended"))),
                "\"typo\" selects nothing");
    }

    private static Matrix of(Cell... cells) {
        return Samples.matrix(List.of(Samples.redis()), List.of(cells));
    }
}
