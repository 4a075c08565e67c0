package dev.touchstone.dsl.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListingTextsTest {

    private static final Bytes RED = Bytes.of("red");

    @ParameterizedTest
    @MethodSource({"listings", "changes"})
    void each_says_what_was_expected_and_what_came(FailureText text, String expected, String but) {
        assertThat(text.expected()).isEqualTo(expected);
        assertThat(text.but()).isEqualTo(but);
    }

    static Stream<Arguments> listings() {
        return Stream.of(
                arguments(new WrongNumber("count", 10_000, 9), "count to say 10,000", "it said 9"),
                arguments(
                        new EndlessWalk("the pages", 7),
                        "the pages to come to an end",
                        "after page 7 they went on, or back to a page that had been there"),
                arguments(new PageTooLarge("the pages", 2, 1, 5), "the pages to have at most 1 name", "page 2 had 5"),
                arguments(
                        new WrongOrder("the pages", "b", "a"),
                        "the pages to come in the order of their names' bytes",
                        "\"b\" came before \"a\""),
                arguments(
                        new TooLong("a walk", Duration.ofSeconds(2), Duration.ofSeconds(3)),
                        "a walk to take at most 2000 ms",
                        "it took 3000 ms"),
                arguments(
                        new NotItsValueThen("colour", RED, 3, 5),
                        "\"colour\" to be shown with one of its own values 3 to 5, which it held during the call",
                        "it was shown with \"red\""));
    }

    static Stream<Arguments> changes() {
        BackendException failure = new BackendException(FailureKind.VALIDATION, "set", "first", "bad", null);
        return Stream.of(
                arguments(new WrongBlame("second", failure), "the failure to name \"second\"", "it named \"first\""),
                arguments(
                        new MixedGenerations("a", Optional.of(RED), "b", Optional.empty()),
                        "names of one batch to be read as one batch left them",
                        "\"a\" held \"red\" while \"b\" held nothing"),
                arguments(
                        new NotSwapped("swapping", Optional.empty()),
                        "swapping to be done",
                        "it was refused, as the key held nothing"),
                arguments(new SwappedInVain("swapping"), "swapping to be refused", "it was said to be done"),
                arguments(
                        new WrongCurrent("swapping", Optional.of(RED), Optional.empty()),
                        "swapping to be refused, showing \"red\"",
                        "it showed nothing"),
                arguments(
                        new NotTheWinners("colour", 2, 7, "red"),
                        "\"colour\" to hold the value of worker 7, who was told that he won",
                        "in round 2 it held red"),
                arguments(
                        new Undone("colour", 2, Optional.of(RED)),
                        "\"colour\" to end with a plain write, which no swap could have expected",
                        "in round 2 it ended with \"red\""));
    }

    @Test
    void a_listing_that_is_right_has_no_text() {
        assertThat(WrongListing.of("it", Set.of("a", "b"), List.of("b", "a"))).isEmpty();
    }

    @Test
    void of_a_wrong_listing_all_that_is_wrong_is_told() {
        WrongListing wrong =
                WrongListing.of("it", Set.of("a", "b"), List.of("c", "b", "b")).orElseThrow();
        assertThat(wrong.expected()).isEqualTo("it to show 2 names, each once");
        assertThat(wrong.but()).isEqualTo("\"a\" did not come; \"c\" came, which should not; \"b\" came again");
        assertThat(wrong.withoutUnwanted().but()).isEqualTo("\"a\" did not come; \"b\" came again");
    }

    @Test
    void of_many_names_some_are_told() {
        List<String> many = List.of("1", "2", "3", "4", "5", "6", "7");
        assertThat(WrongListing.of("it", List.of(), many).orElseThrow().but())
                .isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\" and 2 more came, which should not");
    }
}
