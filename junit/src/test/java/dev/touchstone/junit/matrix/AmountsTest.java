package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void from_a_hundred_seconds_on_a_time_has_no_decimals() {
        assertThat(Amounts.seconds(41_630)).isEqualTo("41.6 s");
        assertThat(Amounts.seconds(99_949)).isEqualTo("99.9 s");
        assertThat(Amounts.seconds(99_950)).isEqualTo("100 s");
        assertThat(Amounts.seconds(111_500)).isEqualTo("112 s");
        assertThat(Amounts.seconds(1_234_567)).isEqualTo("1,235 s");
        assertThat(Amounts.hundredths(1_240)).isEqualTo("1.24 s");
        assertThat(Amounts.hundredths(111_500)).isEqualTo("112 s");
        assertThat(Amounts.duration(9_999)).isEqualTo("9999 ms");
        assertThat(Amounts.duration(111_500)).isEqualTo("112 s");
    }
}
