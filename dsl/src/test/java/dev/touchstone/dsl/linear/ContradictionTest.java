package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a history that has no order. */
class ContradictionTest {

    @Test
    void an_old_value_is_told_with_the_set_that_replaced_it() {
        Contradiction why = why(Timeline.journal("""
                [set 3] [set 4]         [set 5] [get 5]                [set 6] [get 6]
                  [get 3]      [get 4]                  [get    4  ]
                    [has yes]                            [set 7] [get 7]
                """.split("\n")));
        assertThat(why.key()).isEqualTo("k");
        assertThat(why.operations()).isEqualTo(12);
        assertThat(why.lines())
                .containsExactly(
                        "worker 1     0.000 to    0.060 ms  set 4  done",
                        "worker 1     0.160 to    0.220 ms  set 5  done",
                        "worker 2     0.320 to    0.430 ms  get    answered 4",
                        "get by worker 2 could only be: answered 5, or answered 7");
    }

    @Test
    void a_lost_update_is_told_with_the_value_that_both_replaced() {
        Contradiction why = why(Timeline.journal("""
                [set 1] [swap 1>2 ok] [get 3]
                [get -] [swap 1>3 ok]          [set 4]
                """.split("\n")));
        assertThat(why.lines())
                .containsExactly(
                        "worker 1     0.000 to    0.060 ms  set 1        done",
                        "worker 1     0.080 to    0.200 ms  swap 1 to 2  done",
                        "worker 2     0.080 to    0.200 ms  swap 1 to 3  done",
                        "swap 1 to 3 by worker 2 could only be: refused, shown 2");
    }

    @Test
    void a_set_without_answer_that_was_seen_and_then_not_is_told_so() {
        Contradiction why = why(Timeline.journal("[set 1] [set 2 ?] [get 2] [get 1]"));
        assertThat(why.lines())
                .containsExactly(
                        "worker 1     0.000 to    0.060 ms  set 1  done",
                        "worker 1     0.080 to    0.160 ms  set 2  no answer",
                        "worker 1     0.180 to    0.240 ms  get    answered 2",
                        "worker 1     0.260 to    0.320 ms  get    answered 1",
                        "get by worker 1 could only be: answered 2");
    }

    @Test
    void what_the_key_held_before_is_told() {
        Journal journal = Timeline.journal("[get 2]");
        journal.starts("k", Optional.of("1"));
        assertThat(why(journal).lines())
                .containsExactly(
                        "at first it held 1",
                        "worker 1     0.000 to    0.060 ms  get  answered 2",
                        "get by worker 1 could only be: answered 1");
    }

    @Test
    void much_is_told_on_one_screen() {
        String line = "[set 9 ?] ".repeat(40) + "[del yes] ".repeat(41);
        List<String> lines = why(Timeline.journal(line)).lines();
        assertThat(lines).hasSize(18);
        assertThat(lines.get(0)).isEqualTo("65 before them");
    }

    @Test
    void keys_are_judged_each_for_itself() {
        Journal journal = Timeline.journal("a", new Journal(), "[set 1] [get 1]");
        Timeline.journal("b", journal, "[get -] [get 1]");
        assertThat(why(journal).key()).isEqualTo("b");
    }

    @Test
    void an_answer_to_another_call_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Operation("me", new Call.Get(), new Outcome.Done(), 1, 2))
                .withMessage("\"done\" is no answer to \"get\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Operation("me", new Call.Set("1"), new Outcome.Done(), 2, 1))
                .withMessage("set 1 ended before it was called");
    }

    private static Contradiction why(Journal journal) {
        return ((Verdict.Impossible) Linearizability.standard().check(journal)).why();
    }
}
