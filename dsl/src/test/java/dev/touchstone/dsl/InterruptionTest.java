package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final Interruption interruption = new Interruption(Duration.ofSeconds(10));

    @Test
    void a_thread_that_times_out_and_knows_why_is_right() {
        assertThatCode(() -> interruption.expectOut(new Uses.Use("a read", TroubledStore::hang)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_thread_that_forgot_is_wrong() {
        expectWrong(() -> hang(TIMEOUT), "interrupt flag set afterwards");
    }

    @Test
    void another_failure_is_wrong_and_so_is_an_answer() {
        expectWrong(() -> hang(UNAVAILABLE), "a failure TIMEOUT");
        expectWrong(() -> {}, "a failure TIMEOUT");
    }

    @Test
    void a_thread_that_goes_on_waiting_is_wrong() {
        Interruption hasty = new Interruption(Duration.ofMillis(300));
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> hasty.expectOut(new Uses.Use("a read", InterruptionTest::hangOn)))
                .withMessageContaining("a read, interrupted, to end within 300 ms");
    }

    private void expectWrong(Runnable call, String text) {
        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> interruption.expectOut(new Uses.Use("a read", call)))
                .withMessageContaining(text);
    }

    private static void hang(FailureKind kind) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException swallowed) {
            throw new BackendException(kind, "get", "thing", "interrupted", swallowed);
        }
    }

    private static void hangOn() {
        CountDownLatch never = new CountDownLatch(1);
        for (int interrupts = 0; interrupts < 2; interrupts++) {
            try {
                never.await();
            } catch (InterruptedException ignored) {
                never = new CountDownLatch(1);
            }
        }
    }
}
