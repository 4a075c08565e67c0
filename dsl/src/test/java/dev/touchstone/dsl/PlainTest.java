package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.dsl.Fixture.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void over_an_honest_store_every_expectation_holds() {
        Plain plain = plain(new MapStore());

        plain.write("thing", "red");
        plain.expectHolds("thing", "red");
        plain.expectReadsBack("thing", "red");
        plain.expectAnswersApart("thing");
        plain.writeWhatIsRefused("thing");
        plain.expectHolds("thing", "red");
        plain.remove("thing");
        plain.expectAbsent("thing");
        plain.expectSights(Set.of("a contract that lists nothing is never asked"));
        plain.expectSeenAtOnce("thing", 3);
        plain.expectNoCrossedReplies(4, 4);
    }

    @Test
    void over_an_honest_store_limits_are_kept() {
        Plain plain = plain(new MapStore());

        plain.expectLargestValue();
        plain.expectLongestName();
        plain.keepOrRefuse("too large", new byte[1_001]);
        plain.tryBadName("");
        plain.tryBadName("\uD83D");
        plain.tryBadName("a\0b");
        plain.expectAbsent("a\0b");
        plain.expectEachItsOwn(Map.of("good", "a", "too long", "a".repeat(101)));
        assertThat(plain.longestName()).hasSize(100);
    }

    @Test
    void what_should_be_refused_and_is_taken_is_told() {
        Plain plain = plain(new MapStore() {
            @Override
            public void set(String key, byte[] value) {
                Objects.requireNonNull(value);
            }
        });
        expectTold(() -> plain.keepOrRefuse("big", new byte[1_001]), "a failure TOO_LARGE", "it succeeded");
        expectTold(() -> plain.tryBadName(""), "a failure VALIDATION", "it succeeded");
        expectTold(() -> plain.writeWhatIsRefused("thing"), "a failure TOO_LARGE", "it succeeded");
    }

    @Test
    void names_that_share_a_place_are_told_by_their_labels() {
        Plain plain = plain(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return super.get(key.toLowerCase(Locale.ROOT));
            }
        });
        Map<String, String> names = new TreeMap<>(Map.of("lower", "k", "upper", "K"));
        expectTold(() -> plain.expectEachItsOwn(names), "each of 2 names to", "1 did not: [upper] it held \"lower\"");
    }

    @Test
    void arrays_that_are_shared_are_told() {
        byte[] internal = {'r'};
        Plain plain = plain(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.of(internal);
            }
        });
        expectTold(() -> plain.expectAnswersApart("thing"), "an array of its own", "two answers were one array");
    }

    @Test
    void wrong_presence_is_told() {
        Plain plain = plain(new MapStore() {
            @Override
            public boolean exists(String key) {
                return false;
            }
        });
        plain.write("thing", "red");
        assertThat(plain.present("thing")).isFalse();
        expectTold(() -> plain.expectHolds("thing", "red"), "\"thing\" to exist", "it was said not to exist");
    }

    @Test
    void crossed_replies_are_told() {
        Plain plain = plain(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return super.get("worker-1-name-1");
            }
        });
        expectTold(
                () -> plain.expectNoCrossedReplies(1, 2), "worker 1 to read its own value 1002", "it read value 1001");
    }

    @Test
    void refusals_are_told_by_kind() {
        Plain plain = plain(new MapStore());
        plain.expectFailure(TOO_LARGE, () -> plain.write("big", new byte[1_001]));
        plain.expectFailureAtOnce(TOO_LARGE, () -> plain.write("big", new byte[1_001]));
    }

    private static void expectTold(ThrowingCallable action, String expected, String but) {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(action).satisfies(failure -> {
            assertThat(failure.expected()).contains(expected);
            assertThat(failure.but()).contains(but);
        });
    }
}
