package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories drawn by hand that have no order. */
class ImpossibleHistoriesTest {

    @ParameterizedTest
    @MethodSource({"alone", "atOnce", "onCondition", "unanswered"})
    void there_is_no_order(Drawn history) {
        assertThat(history.verdict()).isInstanceOf(Verdict.Impossible.class);
    }

    static Stream<Drawn> alone() {
        return Stream.of(
                new Drawn("something where nothing was", "[get 1]"),
                new Drawn("a set is lost", "[set 1] [get -]"),
                new Drawn("an old value", "[set 1] [set 2] [get 1]"),
                new Drawn("a value before it was set", "[get 1] [set 1]"),
                new Drawn("a delete is lost", "[set 1] [del yes] [get 1]"),
                new Drawn("a delete says no", "[set 1] [del no]"),
                new Drawn("a delete of nothing says yes", "[del yes]"),
                new Drawn("exists says no", "[set 1] [has no]"),
                new Drawn("what failed took effect", "[set 1] [set 2 !] [get 2]"),
                new Drawn("a value is there again", "[set 1] [set 2] [get 2] [get 1]"));
    }

    static Stream<Drawn> atOnce() {
        return Stream.of(
                new Drawn("a cache lags behind", """
                        [set 1] [set 2]
                                        [get 1]
                        """),
                new Drawn("the new one, then the old one, beside one set", """
                        [set 1] [set                2]
                                  [get 2]   [get 1]
                        """),
                new Drawn("two readers see two sets in different orders", """
                        [set                     1]
                        [set                     2]
                          [get 1]   [get 2]
                          [get 2]   [get 1]
                        """),
                new Drawn("two deletes of one value", """
                        [set 1] [del yes]
                                [del yes]
                        """),
                new Drawn("nobody deleted it", """
                        [set 1] [del no]
                                [del no] [get -]
                        """),
                new Drawn("write-behind", """
                        [set 1]     [get 1]
                                [get -]
                                           [get -]
                        """),
                new Drawn("gone, though only set anew", """
                        [set 1] [set   2]
                                  [get -]
                        """),
                new Drawn("exists and is not got, without a delete", """
                        [set        1]
                          [has yes]    [get -]
                        """),
                new Drawn("a long get finds what was over before it began", """
                        [set 1] [set 2] [set 3]
                                       [get 1]
                        """));
    }

    static Stream<Drawn> onCondition() {
        return Stream.of(
                new Drawn("check-then-act: two create it", """
                        [swap ->1 ok]
                        [swap ->2 ok]
                        """),
                new Drawn("a lost update: two swap one value", """
                        [set 1] [swap 1>2 ok]
                                [swap 1>3 ok]
                        """),
                new Drawn("refused, though it was as expected", "[set 1] [swap 1>2 is 1]"),
                new Drawn("refused by its own value", "[set 1] [swap 1>2 is 2] [get 2]"),
                new Drawn("a swap is done on nothing", "[swap 1>2 ok]"),
                new Drawn("a plain set is undone by a swap of what was before", """
                        [set 1] [swap  1>2   ok]
                                  [set 3] [get 3] [get 2]
                        """),
                new Drawn("two delete one value on condition", """
                        [set 1] [drop 1 ok]
                                [drop 1 ok]
                        """),
                new Drawn("a refused one is shown what was over", "[set 1] [set 2] [swap 3>4 is 1]"),
                new Drawn("a swap changes nothing", "[set 1] [swap 1>2 ok] [get 1]"),
                new Drawn("deleted on condition, and still there", "[set 1] [drop 1 ok] [drop 1 ok]"));
    }

    static Stream<Drawn> unanswered() {
        return Stream.of(
                new Drawn("a set without answer is seen, and then not", "[set 1] [set 2 ?] [get 2] [get 1]"),
                new Drawn("a set without answer takes effect twice", "[set 2 ?] [get 2] [set 3] [get 3] [get 2]"),
                new Drawn("a set without answer is seen before it was called", """
                        [get 1]
                                [set 1 ?]
                        """),
                new Drawn(
                        "a delete without answer takes effect twice",
                        "[set 1] [del ?] [get -] [set 2] [get 2] [get -]"),
                new Drawn("a swap without answer, of what never was", "[set 1] [swap 3>2 ?] [get 2]"),
                new Drawn("one too few for those who found something", "[set 7 ?] [del yes] [del yes]"),
                new Drawn("a delete on condition of something else", "[set 1] [drop 2 ?] [get -]"),
                new Drawn("a chain in the wrong order", "[swap ->1 ?] [swap 1>2 ?] [get 2] [get 1]"),
                new Drawn(
                        "an old value beside those without answer",
                        "[set 1] [set 2] [set 3 ?] [del ?] [swap 2>4 ?] [get 1]"));
    }
}
