package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.OpenOptions;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({"500, 2000", "10000, 2000", "15000, 3000", "30000, 6000"})
    void who_waits_longer_than_the_standard_gives_an_operation_as_much_more_time(long boundMs, long deadlineMs) {
        assertThat(OpenOptions.STANDARD_DEADLINE).isEqualTo(Duration.ofSeconds(2));
        assertThat(new Patience(Duration.ofMillis(boundMs)).deadline()).isEqualTo(Duration.ofMillis(deadlineMs));
    }

    @ParameterizedTest
    @CsvSource({"500, 2000", "10000, 2000", "40000, 2000", "60000, 3000", "120000, 6000"})
    void a_client_of_a_tests_own_gets_less_of_it(long boundMs, long deadlineMs) {
        assertThat(new Patience(Duration.ofMillis(boundMs)).shortDeadline()).isEqualTo(Duration.ofMillis(deadlineMs));
    }
}
