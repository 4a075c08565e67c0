package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories drawn by hand that have an order. */
class LinearizableHistoriesTest {

    @ParameterizedTest
    @MethodSource({"alone", "atOnce", "onCondition", "unanswered"})
    void there_is_an_order(Drawn history) {
        assertThat(history.verdict()).isInstanceOf(Verdict.Linearizable.class);
    }

    static Stream<Drawn> alone() {
        return Stream.of(
                new Drawn("nothing was done", ""),
                new Drawn("a get before all finds nothing", "[get -] [has no] [del no]"),
                new Drawn(
                        "one after the other", "[set 1] [get 1] [has yes] [set 2] [get 2] [del yes] [get -] [del no]"),
                new Drawn("one value set twice", "[set 1] [set 1] [get 1] [del yes] [has no] [set 1] [get 1]"),
                new Drawn(
                        "swaps in turn",
                        "[swap ->1 ok] [swap 1>2 ok] [swap 1>3 is 2] [drop 1 is 2] [drop 2 ok] [drop 2 is -]"),
                new Drawn("what failed took no effect", "[set 1] [set 2 !] [get 1] [del !] [get 1]"));
    }

    static Stream<Drawn> atOnce() {
        return Stream.of(
                new Drawn("a get beside a set finds the new value", """
                        [set 1] [set    2]
                                  [get 2] [get 2]
                        """),
                new Drawn("a get beside a set finds the old value", """
                        [set 1] [set    2]
                                  [get 1] [get 2]
                        """),
                new Drawn("two gets beside a set find the old one, then the new one", """
                        [set 1] [set                2]
                                  [get 1]   [get 2]
                        """),
                new Drawn("of two sets either may be the last", """
                        [set    1]
                         [set   2]
                                   [get 1] [get 1]
                        """),
                new Drawn("a reader sees two sets in the order of neither worker", """
                        [set       1]          [get 2]
                           [set       2]
                              [get 1] [get 2]
                        """),
                new Drawn("of two deletes one finds it", """
                        [set 1] [del yes]
                                 [del no ] [get -]
                        """),
                new Drawn("of two deletes both find something, as a set comes between", """
                        [set 1] [del     yes]
                                 [del     yes]
                                  [set      2] [has no]
                        """),
                new Drawn("a key seen between set and delete", """
                        [set       1] [del  yes]
                         [has no]   [has yes]
                          [get 1]          [has no]
                        """),
                new Drawn("who ends and who begins at one moment were there at once", """
                        [set 1]
                              [get -]
                        """),
                new Drawn("a long get may find any of what came by", """
                        [set 1] [set 2] [set 3]
                           [get            2 ]
                           [get            1 ]
                           [get            3 ]
                        """));
    }

    static Stream<Drawn> onCondition() {
        return Stream.of(
                new Drawn("of two who create one is done, and the other one is shown it", """
                        [swap ->1  ok]
                         [swap ->2 is 1] [get 1]
                        """),
                new Drawn("two swaps in a row, though the second was called first", """
                         [swap  2>3   ok]
                        [set 1] [swap 1>2 ok] [get 3]
                        """),
                new Drawn("a value comes back", """
                        [swap ->1 ok] [swap 1>2 ok] [swap   1>3   ok]
                                           [swap  2>1   ok]            [get 3]
                        """),
                new Drawn("a plain set wins over a swap beside it", """
                        [set 1] [swap 1>2 ok]
                                [set    3   ] [get 3]
                        """),
                new Drawn("refused, as nothing was there for a moment", """
                        [set 1] [del     yes] [get 2]
                                 [swap 1>3 is -]
                                     [set    2]
                        """),
                new Drawn("deleted on condition once, and created anew", """
                        [set 1] [drop 1 ok]   [swap ->1 ok]
                                 [drop 1 is -]             [drop 1 ok] [has no]
                        """));
    }

    static Stream<Drawn> unanswered() {
        return Stream.of(
                new Drawn("a set without answer took effect", "[set 1] [set 2 ?] [get 2]"),
                new Drawn("a set without answer took none", "[set 1] [set 2 ?] [get 1]"),
                new Drawn(
                        "a set without answer takes effect much later",
                        "[set 1] [set 2 ?] [get 1] [set 3] [get 3] [get 2]"),
                new Drawn(
                        "a delete without answer, later",
                        "[set 1] [del ?] [get 1] [set 2] [get -] [del no] [swap ->3 ok]"),
                new Drawn("a swap without answer, seen by the next one", "[set 1] [swap 1>2 ?] [swap 2>3 ok] [get 3]"),
                new Drawn("a swap without answer is refused, later", "[set 1] [swap 1>2 ?] [set 3] [get 3] [get 3]"),
                new Drawn("a value that nobody names is there after all", "[set 7 ?] [get -] [has yes] [del yes]"),
                new Drawn(
                        "two of them, for two who found something", "[set 7 ?] [set 8 ?] [del yes] [del yes] [del no]"),
                new Drawn(
                        "a delete on condition without answer, later",
                        "[set 1] [drop 1 ?] [get 1] [has no] [swap ->2 ok]"),
                new Drawn("a chain of those without answer", "[swap ->1 ?] [swap 1>2 ?] [get -] [swap 2>3 ?] [get 3]"),
                new Drawn("a get without answer says nothing", "[set 1] [get ?] [has ?] [get 1]"),
                new Drawn(
                        "one value, once with and once without answer",
                        "[set 1] [set 1 ?] [set 2] [get 2] [get 1] [set 3] [get 3]"));
    }
}
