package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.Fixture.keyValues;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeyValuesTest {

    @Test
    void over_an_honest_store_every_expectation_holds() {
        KeyValues store = keyValues(new MapStore());

        store.expectAbsent("colour");
        store.removeInVain("colour");
        store.createAndVerify("colour", "red");
        store.expectToExist("colour");
        store.replaceAndVerify("colour", "");
        store.replaceInTurn("colour", 3);
        store.awaitValue("colour", "3");
        store.removeAndVerify("colour");
        store.awaitAbsence("colour");
    }

    @Test
    void a_write_that_goes_nowhere_is_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public void set(String key, byte[] value) {
                // goes nowhere
            }
        });
        expectTold(() -> store.createAndVerify("colour", "red"), "\"colour\" to hold \"red\"", "it was absent");
        expectTold(() -> store.awaitValue("colour", "red"), "within 1500 ms", "the last look saw absent");
    }

    @Test
    void a_store_that_answers_always_the_same_is_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.of(new byte[] {'x'});
            }
        });
        expectTold(() -> store.createAndVerify("colour", "red"), "\"colour\" to hold \"red\"", "it held \"x\"");
        expectTold(() -> store.expectAbsent("size"), "\"size\" to be absent", "it held \"x\"");
        expectTold(() -> store.awaitAbsence("size"), "\"size\" to be absent within", "saw x");
    }

    @Test
    void wrong_answers_about_existence_are_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public boolean exists(String key) {
                return !super.exists(key);
            }
        });
        store.create("colour", "red");
        expectTold(() -> store.expectToExist("colour"), "\"colour\" to exist", "it was said not to exist");
        expectTold(() -> store.expectAbsent("size"), "\"size\" not to exist", "it was said to exist");
    }

    @Test
    void wrong_answers_to_removals_are_seen() {
        KeyValues store = keyValues(new MapStore() {
            @Override
            public boolean delete(String key) {
                return !super.delete(key);
            }
        });
        store.create("colour", "red");
        expectTold(() -> store.removeAndVerify("colour"), "it was there", "it said that nothing was there");
        expectTold(() -> store.removeInVain("colour"), "nothing was there", "it said that it was there");
    }

    @Test
    void a_refusal_is_told_by_its_kind() {
        KeyValues store = keyValues(new MapStore());

        store.expectFailure(TOO_LARGE, () -> store.create("big", new byte[1_001]));
        expectTold(
                () -> store.expectFailure(VALIDATION, () -> store.create("big", new byte[1_001])),
                "a failure VALIDATION",
                "it failed TOO_LARGE: set \"big\": a value of 1,001 B is above the limit of 1,000 B");
        expectTold(() -> store.expectFailure(VALIDATION, () -> store.create("a", "")), "a failure", "it succeeded");
    }

    @Test
    void each_of_several_names_holds_itself() {
        KeyValues store = keyValues(new MapStore());
        store.createEach("a", "b");
        store.expectEachItsOwn("a", "b");
        store.replace("b", "c");
        expectTold(() -> store.expectEachItsOwn("a", "b"), "\"b\" to hold \"b\"", "it held \"c\"");
    }

    @Test
    void values_keep_within_the_declared_limit() {
        KeyValues store = keyValues(new MapStore());
        assertThat(store.valueUpTo(10)).hasSize(10);
        assertThat(store.valueUpTo(5_000)).hasSize(1_000);
    }

    private static void expectTold(ThrowingCallable action, String expected, String but) {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(action).satisfies(failure -> {
            assertThat(failure.expected()).contains(expected);
            assertThat(failure.but()).contains(but);
        });
    }
}
