package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.Expiry.expiringAfter;
import static dev.touchstone.dsl.Span.steps;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Span SHORT = Span.of(ofMillis(60));

    @Test
    void over_an_honest_store_every_expectation_holds() {
        Stage stage = RicherFixture.timed(new TimedStore());
        KeyValues store = stage.parameter(KeyValues.class);
        Deadlines deadlines = stage.parameter(Deadlines.class);

        store.createAndVerify("colour", "red", expiringAfter(ofHours(1)));
        deadlines.expectTimeLeftOf("colour", ofHours(1));
        deadlines.expireWhileAlive("colour", ofHours(2));
        deadlines.persistWhileAlive("colour");
        deadlines.persistInVain("colour");
        deadlines.expectNoDeadline("colour");
        store.createAndVerify("size", "big", expiringAfter(SHORT));
        store.expectGone("size");
        deadlines.expectNoKey("size");
        deadlines.expireInVain("size", ofHours(1));
        deadlines.expectUnlisted("size");
        deadlines.expectGoneOnTime("weight", steps(1.5));
        deadlines.createDwindling(3).expectTheOthersToStay();
        store.expectFailure(VALIDATION, () -> store.create("a", "b", expiringAfter(Duration.ZERO)));
        store.expectAbsent("a");
    }

    @Test
    void what_must_outlive_a_deadline_does() {
        Stage stage = RicherFixture.timed(new TimedStore());
        KeyValues store = stage.parameter(KeyValues.class);

        store.create("colour", "red", expiringAfter(SHORT));
        store.create("shape", "round", expiringAfter(SHORT));
        store.create("fence", "up", expiringAfter(SHORT));
        store.replaceWhileAlive("colour", "blue");
        stage.parameter(Deadlines.class).recreateWhileAlive("shape", "square");

        store.expectGone("fence");
        store.expectValue("colour", "blue");
        store.expectValue("shape", "square");
    }

    @Test
    void what_is_gone_early_is_seen() {
        Stage stage = RicherFixture.timed(new TimedStore() {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                super.set(key, value, ofMillis(1));
            }
        });
        KeyValues store = stage.parameter(KeyValues.class);
        expectTold(() -> store.expectToLive("colour", Span.of(ofMillis(250))), "to live 250 ms", "it was gone already");
        expectTold(() -> deadlines(stage).expectTimeLeftOf("colour", ofHours(1)), "about 1 h left", "not there");
    }

    @Test
    void what_lives_for_ever_is_seen() {
        Stage stage = RicherFixture.timed(new TimedStore() {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                set(key, value);
            }
        });
        KeyValues store = stage.parameter(KeyValues.class);
        store.create("colour", "red", expiringAfter(ofMillis(1)));
        expectTold(() -> store.expectGone("colour"), "\"colour\" to be gone within", "the last look saw red");
        expectTold(() -> deadlines(stage).expectTimeLeftToRunDown("size", SHORT), "to have a deadline", "no deadline");
        expectTold(() -> deadlines(stage).persistWhileAlive("colour"), "lifting the deadline", "that it had none");
    }

    @Test
    void a_time_left_that_rises_or_is_no_time_is_seen() {
        Stage rising = RicherFixture.timed(new TimedStore() {
            @Override
            public Ttl ttl(String key) {
                return new Ttl.Remaining(Duration.ofSeconds(2));
            }
        });
        expectTold(() -> deadlines(rising).expectTimeLeftToRunDown("size", SHORT), "never to rise", "to 2,000 ms");
        Stage none = RicherFixture.timed(new TimedStore() {
            @Override
            public Ttl ttl(String key) {
                return new Ttl.Remaining(Duration.ZERO);
            }
        });
        expectTold(() -> deadlines(none).expectTimeLeftToRunDown("size", SHORT), "some time left", "0 ms left");
    }

    @Test
    void a_machine_that_is_too_slow_concludes_nothing() {
        Stage stage = RicherFixture.timed(new TimedStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.empty(); // as it is when every answer comes late
            }
        });
        KeyValues store = stage.parameter(KeyValues.class);
        assertThatThrownBy(() -> store.createAndVerify("colour", "red", expiringAfter(Duration.ofNanos(1))))
                .isInstanceOf(TooSlowException.class)
                .hasMessageContaining("too slow to conclude");
    }

    @Test
    void a_deadline_is_told_in_the_history() {
        Stage stage = RicherFixture.timed(new TimedStore());
        stage.parameter(KeyValues.class).create("colour", "red", expiringAfter(ofHours(1)));
        deadlines(stage).expire("colour", ofHours(2));
        assertThat(stage.history().operations())
                .extracting(each -> each.what() + " -> " + each.outcome())
                .containsExactly("create  colour = red, 1 h -> ok", "expire  colour in 2 h -> it was there");
    }

    private static Deadlines deadlines(Stage stage) {
        return stage.parameter(Deadlines.class);
    }

    private static void expectTold(ThrowingCallable action, String expected, String but) {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(action).satisfies(failure -> {
            assertThat(failure.expected()).contains(expected);
            assertThat(failure.but()).contains(but);
        });
    }
}
