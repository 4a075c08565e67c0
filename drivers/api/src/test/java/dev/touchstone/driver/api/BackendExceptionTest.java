package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackendExceptionTest {

    @Test
    void it_says_kind_operation_name_and_why() {
        BackendException failure = new BackendException(FailureKind.TIMEOUT, "SET", "colour", "no answer", null);

        assertThat(failure).hasMessage("TIMEOUT: SET \"colour\": no answer").hasNoCause();
        assertThat(failure.kind()).isEqualTo(FailureKind.TIMEOUT);
        assertThat(failure.operation()).isEqualTo("SET");
        assertThat(failure.name()).isEqualTo("colour");
    }

    @Test
    void it_stays_on_one_line_and_keeps_secrets() {
        BackendException failure = new BackendException(
                FailureKind.UNAVAILABLE, "open", "a\nb", "refused\r\n  by redis://me:hush@host:1\nfor ever", null);

        assertThat(failure.getMessage())
                .isEqualTo("UNAVAILABLE: open \"a\\u000Ab\": refused by redis://me:***@host:1 for ever");
    }
}
