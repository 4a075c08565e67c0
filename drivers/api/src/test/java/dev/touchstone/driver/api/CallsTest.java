package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final Calls calls =
            new Calls(failure -> failure instanceof IOException ? FailureKind.UNAVAILABLE : FailureKind.VALIDATION);

    @Test
    void a_call_answers_what_the_library_answers() {
        assertThat(calls.<String>run("GET", "a", () -> "red")).isEqualTo("red");
    }

    @Test
    void a_failure_of_the_library_becomes_ours_with_its_cause() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> calls.run("GET", "a", () -> {
                    throw new IOException("broken", new IllegalStateException("pipe"));
                }))
                .withMessage("UNAVAILABLE: GET \"a\": broken: pipe")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void a_failure_that_is_ours_already_stays_as_it_is() {
        BackendException ours = new BackendException(FailureKind.CONFLICT, "x", "y", "z", null);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> calls.run("GET", "a", () -> {
                    throw ours;
                }))
                .isSameAs(ours);
    }

    @Test
    void an_interrupted_thread_keeps_its_flag() {
        interruptedBy(new InterruptedException());
        interruptedBy(new ExecutionException(new InterruptedException()));
    }

    @Test
    void after_closing_nothing_is_called() {
        assertThat(calls.close()).isTrue();
        assertThat(calls.close()).isFalse();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> calls.run("GET", "a", () -> {
                    throw new AssertionError("called");
                }))
                .withMessage("UNAVAILABLE: GET \"a\": this client is closed");
    }

    @Test
    void a_call_that_closing_broke_says_so() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> calls.run("GET", "a", () -> {
                    calls.close();
                    throw new IllegalArgumentException("connection gone");
                }))
                .returns(FailureKind.UNAVAILABLE, BackendException::kind);
    }

    private void interruptedBy(Exception how) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> calls.run("GET", "a", () -> {
                    throw how;
                }))
                .returns(FailureKind.TIMEOUT, BackendException::kind);
        assertThat(Thread.interrupted()).isTrue();
    }
}
