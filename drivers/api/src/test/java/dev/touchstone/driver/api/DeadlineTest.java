package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void is_over_when_its_time_is_gone() {
        assertThat(Deadline.of(LONG).isOver()).isFalse();
        assertThat(Deadline.of(LONG).left()).isPositive().isLessThanOrEqualTo(LONG);
        assertThat(Deadline.of(Duration.ZERO).isOver()).isTrue();
    }

    @Test
    void the_earlier_end_counts() {
        Deadline deadline = Deadline.of(LONG);

        assertThat(deadline.atMost(LONG.multipliedBy(2))).isSameAs(deadline);
        assertThat(deadline.atMost(Duration.ofSeconds(1)).whole()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void an_answer_that_is_here_is_given() throws Exception {
        assertThat(Deadline.of(LONG).await(CompletableFuture.completedFuture("yes")))
                .isEqualTo("yes");
    }

    @Test
    void an_answer_that_never_comes_is_given_up() {
        CompletableFuture<String> never = new CompletableFuture<>();

        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> Deadline.of(Duration.ofMillis(1)).await(never))
                .withMessage("no answer within 1 ms");
        assertThat(never).isCancelled();
    }

    @Test
    void a_failure_is_told_as_the_client_tells_it() {
        IOException failure = new IOException("gone");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Deadline.of(LONG).await(CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
    }
}
