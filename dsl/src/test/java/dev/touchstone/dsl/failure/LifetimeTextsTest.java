package dev.touchstone.dsl.failure;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifetimeTextsTest {

    @ParameterizedTest
    @MethodSource({"deadlines", "transactions"})
    void each_says_what_was_expected_and_what_came(FailureText text, String expected, String but) {
        assertThat(text.expected()).isEqualTo(expected);
        assertThat(text.but()).isEqualTo(but);
    }

    static Stream<Arguments> deadlines() {
        return Stream.of(
                arguments(
                        new GoneEarly("colour", ofMillis(430), Duration.ofNanos(12_345_678)),
                        "\"colour\" to live 430 ms",
                        "it was gone already 12.3 ms after it was sent"),
                arguments(
                        new GoneLate("colour", ofMillis(1_002), ofMillis(1_100)),
                        "\"colour\" to be gone 1,002 ms after it was stored",
                        "it was still there 1,100 ms after it was stored"),
                arguments(
                        new WrongTimeLeft("colour", "no deadline", "12 ms left"),
                        "\"colour\" to have no deadline",
                        "it was said to have 12 ms left"),
                arguments(
                        new TimeLeftRose("colour", ofMillis(10), ofMillis(20)),
                        "the time left to \"colour\" never to rise",
                        "it rose from 10 ms to 20 ms"),
                arguments(
                        new WrongAnswer("lifting the deadline", "that it had one", "that it had none", true),
                        "lifting the deadline to say that it had one",
                        "it said that it had none"),
                arguments(
                        new WrongAnswer("lifting the deadline", "that it had one", "that it had none", false),
                        "lifting the deadline to say that it had none",
                        "it said that it had one"));
    }

    static Stream<Arguments> transactions() {
        return Stream.of(
                arguments(
                        new NeverCommitted(1_000),
                        "a transaction that is tried again to commit in the end",
                        "it was in CONFLICT 1,000 times in a row"),
                arguments(
                        new UnrelatedConflict(100, 3),
                        "both of two transactions without a name in common to commit, 100 times out of 100",
                        "of these 200 there were 3 in CONFLICT"),
                arguments(
                        new HalfSeen(2, "item-7", 3, "item-8", 2),
                        "whoever saw one write of a transaction to see all of them",
                        "reader 2 saw generation 3 in \"item-7\", and afterwards generation 2 in \"item-8\""),
                arguments(
                        new WrongSum(10, 1_000, 999),
                        "the sum of 10 accounts to be 1000, whatever is moved",
                        "a transaction that committed found 999"));
    }

    @Test
    void a_length_of_time_is_told_in_the_unit_that_suits_it() {
        assertThat(Stream.of(
                                Duration.ofNanos(1_500_000),
                                ofMillis(430),
                                ofSeconds(90),
                                ofHours(1),
                                ofDays(36_500),
                                ofMillis(-2),
                                ofHours(-1))
                        .map(Lasting::told))
                .containsExactly("1.5 ms", "430 ms", "90 s", "1 h", "36,500 d", "-2 ms", "-1 h");
    }
}
