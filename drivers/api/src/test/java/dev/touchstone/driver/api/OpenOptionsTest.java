package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenOptionsTest {

    @Test
    void the_standard_deadline_is_two_seconds() {
        assertThat(OpenOptions.of("r1").deadline()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_client_can_be_wrong_about_the_time() {
        OpenOptions right = OpenOptions.of("r1");
        Duration hour = Duration.ofHours(1);
        assertThat(right.withClockShiftedBy(hour).clock().instant())
                .isAfter(right.clock().instant().plus(hour.minusMinutes(1)));
        assertThat(right.withClockShiftedBy(hour.negated()).clock().instant())
                .isBefore(right.clock().instant().minus(hour.minusMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"; DROP SCHEMA x", "a.b", "123456789012345678901"})
    void a_run_is_named_by_letters_and_digits_as_servers_will_see_the_name(String run) {
        assertThatIllegalArgumentException().isThrownBy(() -> OpenOptions.of(run));
    }
}
