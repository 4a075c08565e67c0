package dev.touchstone.dsl.failure;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.dsl.value.Stamped;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextsTest {

    private static final Bytes RED = Bytes.of("red");
    private static final Bytes BLUE = Bytes.of("blue");

    @ParameterizedTest
    @MethodSource({"values", "failures", "crowds"})
    void each_says_what_was_expected_and_what_came(FailureText text, String expected, String but) {
        assertThat(text.expected()).isEqualTo(expected);
        assertThat(text.but()).isEqualTo(but);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(new WrongValue("colour", BLUE, RED), "\"colour\" to hold \"blue\"", "it held \"red\""),
                arguments(new MissingValue("colour", BLUE), "\"colour\" to hold \"blue\"", "it was absent"),
                arguments(new UnexpectedValue("colour", RED), "\"colour\" to be absent", "it held \"red\""),
                arguments(new WrongExistence("colour", true), "\"colour\" to exist", "it was said not to exist"),
                arguments(new WrongExistence("colour", false), "\"colour\" not to exist", "it was said to exist"),
                arguments(
                        new WrongFoundFlag("colour", true),
                        "removing \"colour\" to say that it was there",
                        "it said that nothing was there"),
                arguments(
                        new WrongFoundFlag("colour", false),
                        "removing \"colour\" to say that nothing was there",
                        "it said that it was there"),
                arguments(
                        new SharedArray("colour"),
                        "each answer for \"colour\" to be an array of its own",
                        "two answers were one array"),
                arguments(
                        new WrongSight("count", Set.of(), Set.of("b", "a")),
                        "count to see nothing",
                        "it saw \"a\", \"b\""),
                arguments(
                        new NotEachItsOwn("each of 3 names", List.of("[tab] it was absent")),
                        "each of 3 names to keep its own value",
                        "1 did not: [tab] it was absent"));
    }

    static Stream<Arguments> failures() {
        BackendException conflict = new BackendException(CONFLICT, "set", "colour", "somebody else was there", null);
        return Stream.of(
                arguments(
                        new WrongKind(TOO_LARGE, conflict),
                        "a failure TOO_LARGE",
                        "it failed CONFLICT: set \"colour\": somebody else was there"),
                arguments(new NoFailure(TOO_LARGE), "a failure TOO_LARGE", "it succeeded"),
                arguments(
                        new ForeignFailure(TOO_LARGE, new IllegalStateException("closed")),
                        "a failure TOO_LARGE",
                        "a java.lang.IllegalStateException got out: closed"),
                arguments(
                        new LateFailure(UNAVAILABLE, Duration.ofMillis(1_500)),
                        "a failure UNAVAILABLE at once",
                        "there was no answer within 1500 ms"),
                arguments(
                        new NullAccepted("a read", "it succeeded"),
                        "a NullPointerException from a read of null",
                        "it succeeded"));
    }

    static Stream<Arguments> crowds() {
        Stamped late = new Stamped(2, 9, 24);
        Stamped early = new Stamped(2, 4, 24);
        return Stream.of(
                arguments(
                        new WrongWinners("the prize", 16, 3, List.of(1, 7)),
                        "exactly one of 16 to win the prize",
                        "in round 3 these did: worker 1, worker 7"),
                arguments(
                        new WrongWinners("the prize", 16, 3, List.of()),
                        "exactly one of 16 to win the prize",
                        "in round 3 nobody did"),
                arguments(
                        new TornValue("page", 2, RED),
                        "every read of \"page\" to find one whole value",
                        "reader 2 found parts that do not belong together: \"red\""),
                arguments(
                        new Vanished("page", 2),
                        "\"page\" to stay there once it was seen",
                        "reader 2 found it absent after having seen it"),
                arguments(
                        new WentBack("page", 1, late, early),
                        "no reader of \"page\" to go back in time",
                        "reader 1 saw value 9 of writer 2, and afterwards value 4 of writer 2"),
                arguments(
                        new NotTheLast("page", "nothing"),
                        "\"page\" to end with the last value of one of its writers",
                        "it ended with nothing"),
                arguments(
                        new NotEnded(List.of(2, 5), 8, Duration.ofSeconds(1)),
                        "all 8 who started together to end within 1000 ms",
                        "these had no answer: worker 2, worker 5"),
                arguments(
                        new CrossedReplies(3, "mine", "value 1 of writer 3", "value 1 of writer 4"),
                        "worker 3 to read its own value 1 of writer 3 under \"mine\"",
                        "it read value 1 of writer 4"));
    }

    @Test
    void long_values_tell_where_they_begin_to_differ() {
        Bytes wanted = Bytes.of("a".repeat(1_000) + "b");
        Bytes found = Bytes.of("a".repeat(1_000) + "c");
        assertThat(new WrongValue("colour", wanted, found).but()).endsWith("(1,001 B), different from byte 1,000 on");
    }

    @Test
    void of_many_that_are_wrong_some_are_told() {
        assertThat(new NotEachItsOwn("each", Collections.nCopies(40, "x")).but())
                .startsWith("40 did not: x; x")
                .endsWith("x; ...")
                .hasSizeLessThan(80);
    }
}
