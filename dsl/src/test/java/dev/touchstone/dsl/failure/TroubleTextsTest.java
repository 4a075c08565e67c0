package dev.touchstone.dsl.failure;

import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTextsTest {

    @ParameterizedTest
    @MethodSource("texts")
    void each_says_what_was_expected_and_what_came(FailureText text, String expected, String but) {
        assertThat(text.expected()).isEqualTo(expected);
        assertThat(text.but()).isEqualTo(but);
    }

    static Stream<Arguments> texts() {
        List<Bytes> either = List.of(Bytes.of("red"), Bytes.of("blue"));
        return Stream.of(
                arguments(
                        new UnfitFailure("a read", Set.of(UNAVAILABLE, TIMEOUT), "it failed"),
                        "a read to succeed, or to fail TIMEOUT or UNAVAILABLE",
                        "it failed"),
                arguments(new UnfitFailure("a read", Set.of(), "it failed"), "a read to succeed", "it failed"),
                arguments(
                        new LateEnd("a read", Duration.ofSeconds(4)),
                        "a read to end within 4,000 ms",
                        "it was still waiting"),
                arguments(
                        new NeverBack("the client", Duration.ofSeconds(10), "UNAVAILABLE"),
                        "the client to be answered again within 10,000 ms",
                        "the last look saw UNAVAILABLE"),
                arguments(
                        new InterruptLost("a read"),
                        "a thread interrupted in a read to have its interrupt flag set afterwards",
                        "the flag was cleared"),
                arguments(
                        new NoneOfThese("colour", either, Optional.of(Bytes.of("green"))),
                        "\"colour\" to hold \"red\" or \"blue\"",
                        "it held \"green\""),
                arguments(
                        new NoneOfThese("colour", either, Optional.empty()),
                        "\"colour\" to hold \"red\" or \"blue\"",
                        "it was absent"));
    }
}
