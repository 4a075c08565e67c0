package dev.touchstone.saboteur.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private static BackendException failure(FailureKind kind) {
        return new BackendException(kind, "get", "Thing", "for a test", null);
    }

    private static String fails(FailureKind kind) {
        throw failure(kind);
    }

    @Test
    void only_a_failure_of_that_kind_is_answered_otherwise() {
        assertThat(Refused.otherwise(CONFLICT, () -> "sound", failure -> "otherwise"))
                .isEqualTo("sound");
        assertThat(Refused.otherwise(CONFLICT, () -> fails(CONFLICT), failure -> "otherwise"))
                .isEqualTo("otherwise");
        assertThatThrownBy(() -> Refused.otherwise(CONFLICT, () -> fails(NOT_FOUND), failure -> "otherwise"))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void trouble_is_where_nobody_knows_what_became_of_it() {
        assertThat(Refused.isTrouble(failure(TIMEOUT))).isTrue();
        assertThat(Refused.isTrouble(failure(CONFLICT))).isFalse();
    }
}
