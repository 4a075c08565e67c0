package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RefusalsTest {

    @Test
    void the_right_kind_is_taken() {
        Refusals.expectFailure(UNAVAILABLE, RefusalsTest::fail);
        Refusals.expectFailureAtOnce(UNAVAILABLE, RefusalsTest::fail);
    }

    @Test
    void another_exception_is_named_and_kept_as_the_cause() {
        IllegalStateException foreign = new IllegalStateException("socket closed");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Refusals.expectFailure(UNAVAILABLE, () -> {
                    throw foreign;
                }))
                .withCause(foreign)
                .withMessageContaining("a java.lang.IllegalStateException got out: socket closed");
    }

    @Test
    void a_hang_is_no_failure_at_once() {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Refusals.expectFailureAtOnce(UNAVAILABLE, RefusalsTest::hang))
                .satisfies(failure -> assertThat(failure.but()).isEqualTo("there was no answer within 1500 ms"));
    }

    @Test
    void a_failed_expectation_inside_stays_what_it_is() {
        ExpectationFailure inside = new ExpectationFailure("this", "that");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Refusals.expectFailure(UNAVAILABLE, () -> {
                    throw inside;
                }))
                .isSameAs(inside);
    }

    @Test
    void nulls_must_be_null_pointer_exceptions() {
        Refusals.expectNullRefused("a read", () -> {
            throw new NullPointerException();
        });
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Refusals.expectNullRefused("a read", () -> {}))
                .withMessageContaining("it succeeded");
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> Refusals.expectNullRefused("a read", RefusalsTest::fail))
                .withMessageContaining("BackendException came");
    }

    private static void fail() {
        throw new BackendException(UNAVAILABLE, "get", "colour", "this client is closed", null);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
