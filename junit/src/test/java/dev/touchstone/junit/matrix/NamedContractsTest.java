package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedContractsTest {

    @Test
    void each_contract_has_a_line_with_its_name_its_time_and_its_counts() {
        assertThat(Grid.of(of(
                        Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01")),
                        Samples.cell("redis", "keyvalue_scan", Verdict.PASS, "emulated", Samples.pass("KVS-01")),
                        Samples.cell(
                                "redis",
                                "keyvalue_ttl",
                                Verdict.FAIL,
                                Samples.pass("KVT-01"),
                                Samples.red("KVT-05", Verdict.FAIL, Samples.failure("blue", "it was absent"))),
                        Samples.unasked("redis", "queue_basic", Verdict.NOT_CLAIMED, "needs 2.11, found 2.9.10"))))
                .containsExactly(
                        "               redis 7.0.15 (process)",
                        "KeyValue    3  + keyvalue_basic    1.24 s  1 kept",
                        "               e keyvalue_scan     1.24 s  1 kept",
                        "               x keyvalue_ttl      1.24 s  1 kept, 1 fail",
                        "Queue       1  . queue_basic     not claimed (needs 2.11, found 2.9.10)",
                        "kept/claimed   2/3");
    }

    @Test
    void past_a_screen_several_stand_in_a_line() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 10; i < 35; i++) {
            cells.add(Samples.cell("redis", "queue_number_" + i, Verdict.PASS, Samples.pass("QUB-01")));
        }

        List<String> lines = Grid.of(Samples.matrix(List.of(Samples.redis()), cells));

        assertThat(lines)
                .hasSize(2 + 9)
                .contains("Queue      25  + queue_number_10  + queue_number_11  + queue_number_12");
    }

    @Test
    void nothing_is_wider_than_a_terminal() {
        String longName = "queue_" + "of_many_words_".repeat(4);
        List<String> lines = Grid.of(of(
                Samples.unasked("redis", longName, Verdict.NOT_CLAIMED, "because of " + "many words ".repeat(9)),
                Samples.cell("redis", longName + "2", Verdict.FAIL, everyVerdict())));

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_legend_says_nothing_of_an_order_where_names_are_told() {
        assertThat(Legend.of(of(Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01")))))
                .containsExactly("+ pass");
    }

    private static BehaviourResult[] everyVerdict() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> Samples.without("KVB-01", verdict, "because"))
                .toArray(BehaviourResult[]::new);
    }

    private static Matrix of(Cell... cells) {
        return Samples.matrix(List.of(Samples.redis()), Arrays.asList(cells));
    }
}
