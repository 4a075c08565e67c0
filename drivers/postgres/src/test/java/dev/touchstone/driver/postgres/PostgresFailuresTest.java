package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.FailureKind;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006,UNAVAILABLE",
        "57P01,UNAVAILABLE",
        "57P03,UNAVAILABLE",
        "53300,UNAVAILABLE",
        "28P01,UNAVAILABLE",
        "57014,TIMEOUT",
        "55P03,TIMEOUT",
        "23505,DUPLICATE_KEY",
        "23502,VALIDATION",
        "22021,VALIDATION",
        "40001,CONFLICT",
        "54000,TOO_LARGE",
        "42501,UNSUPPORTED",
        "0A000,UNSUPPORTED"
    })
    void a_state_is_of_one_kind(String state, FailureKind kind) {
        assertThat(PostgresFailures.kindOf(new SQLException("x", state))).isEqualTo(kind);
    }

    @Test
    void an_answer_that_did_not_come_is_a_timeout_though_the_state_speaks_of_the_connection() {
        SQLException silent = new SQLException("I/O error", "08006", new SocketTimeoutException("Read timed out"));
        assertThat(PostgresFailures.kindOf(silent)).isEqualTo(FailureKind.TIMEOUT);
    }

    @Test
    void what_was_waited_for_in_vain_is_a_timeout_and_what_was_refused_is_not() {
        SQLException broken = new SQLException("I/O error", "08006", new SocketException("Socket closed"));
        assertThat(PostgresFailures.kindOf(Calls.noAnswer(Duration.ofSeconds(2), broken)))
                .isEqualTo(FailureKind.TIMEOUT);
        assertThat(PostgresFailures.kindOf(new SQLException("refused", "08001", new ConnectException("refused"))))
                .isEqualTo(FailureKind.UNAVAILABLE);
    }
}
