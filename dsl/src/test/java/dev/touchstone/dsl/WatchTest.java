package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void gone_in_time_is_gone_early() {
        Watch watch = sent(Duration.ofMinutes(10));
        assertThat(watch.goesOnAfter(true)).isTrue();
        assertThat(watch.goesOnAfter(false)).isFalse();
        assertThat(watch.missed()).isPresent();
    }

    @Test
    void seen_in_its_last_quarter_is_a_conclusion() {
        Watch watch = sent(Duration.ofMinutes(50));
        assertThat(watch.goesOnAfter(true)).isTrue();
        assertThat(watch.isConclusive()).isTrue();
        assertThat(watch.missed()).isEmpty();
    }

    @Test
    void seen_only_before_is_none_and_what_comes_after_its_time_says_nothing() {
        Watch early = sent(Duration.ofMinutes(10));
        early.goesOnAfter(true);
        assertThat(early.isConclusive()).isFalse();

        Watch late = sent(Duration.ofMinutes(70));
        assertThat(late.goesOnAfter(true)).isFalse();
        assertThat(late.goesOnAfter(false)).isFalse();
        assertThat(late.isConclusive()).isFalse();
        assertThat(late.missed()).isEmpty();
    }

    private static Watch sent(Duration ago) {
        return new Watch(System.nanoTime() - ago.toNanos(), HOUR);
    }
}
