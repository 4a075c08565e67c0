package dev.touchstone.driver.api.keyvalue;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimesTest {

    private static final Duration STEP = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365_000);

    @ParameterizedTest
    @CsvSource({"PT0.001S, 1", "PT0.0010001S, 2", "PT0.000000001S, 1", "PT1S, 1000", "PT0S, 0", "PT-1S, 0"})
    void finer_parts_are_rounded_up(Duration ttl, long steps) {
        assertThat(Lifetimes.steps("expire", "colour", ttl, STEP, LONGEST)).isEqualTo(steps);
    }

    @Test
    void what_is_longer_than_the_server_can_keep_is_refused() {
        assertThat(Lifetimes.steps("set", "colour", LONGEST, STEP, LONGEST)).isPositive();
        refused(FailureKind.VALIDATION, () -> steps(LONGEST.plusNanos(1)));
        refused(FailureKind.VALIDATION, () -> steps(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void where_it_must_be_positive_it_is() {
        assertThat(steps(STEP)).isEqualTo(1);
        refused(FailureKind.VALIDATION, () -> steps(Duration.ZERO));
        refused(FailureKind.VALIDATION, () -> steps(Duration.ofSeconds(Long.MIN_VALUE)));
    }

    private static long steps(Duration ttl) {
        return Lifetimes.positiveSteps("set", "colour", ttl, STEP, LONGEST);
    }
}
