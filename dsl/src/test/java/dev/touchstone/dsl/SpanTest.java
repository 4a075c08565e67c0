package dev.touchstone.dsl;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void soon_is_short_and_a_few_steps_at_least() {
        assertThat(Span.soon().in(ofMillis(1))).isEqualTo(ofMillis(430));
        assertThat(Span.soon().in(ofSeconds(1))).isEqualTo(ofMillis(2_500));
    }

    @Test
    void steps_follow_the_clock_and_a_length_does_not() {
        assertThat(Span.steps(1.5).in(ofMillis(1))).isEqualTo(Duration.ofNanos(1_500_000));
        assertThat(Span.of(ofSeconds(-1)).in(ofSeconds(1))).isEqualTo(ofSeconds(-1));
    }

    @Test
    void the_longest_is_counted_as_long_as_can_be() {
        assertThat(Span.nanos(ofSeconds(Long.MAX_VALUE))).isPositive();
        assertThat(Span.nanos(ofMillis(1))).isEqualTo(1_000_000);
    }
}
