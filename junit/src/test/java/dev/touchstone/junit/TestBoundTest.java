package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.dsl.Patience;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TestBoundTest {

    private static final TestBound BOUND = new TestBound(Duration.ofSeconds(1));

    @Test
    void what_ends_in_time_ends_as_it_does_also_with_an_error() {
        AssertionError red = new AssertionError("red");

        assertThatCode(() -> BOUND.bounded("fine()", () -> null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> BOUND.bounded("red()", () -> {
                    throw red;
                }))
                .isSameAs(red);
    }

    @Test
    void what_does_not_end_is_interrupted_and_told_with_where_it_was() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> BOUND.bounded("hung()", () -> {
                    try {
                        assertThat(new CountDownLatch(1).await(1, TimeUnit.HOURS))
                                .isFalse();
                    } catch (InterruptedException asItShould) {
                        interrupted.countDown();
                    }
                    return null;
                }))
                .withMessage("hung() timed out after 1 seconds")
                .satisfies(late -> assertThat(late.getSuppressed()[0].getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(CountDownLatch.class.getName())));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_waits_longer_than_the_standard_gives_tests_in_proportion_more() {
        assertThat(new Patience(Duration.ofSeconds(30)).inProportion(TestBound.STANDARD))
                .isEqualTo(Duration.ofSeconds(180));
        assertThat(new Patience(Duration.ofSeconds(4)).inProportion(TestBound.STANDARD))
                .isEqualTo(TestBound.STANDARD);
    }
}
