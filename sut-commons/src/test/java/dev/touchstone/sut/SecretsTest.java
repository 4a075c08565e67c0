package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void a_password_in_the_middle_of_a_sentence_becomes_stars() {
        assertThat(Secrets.redact("cannot reach redis://app:p@ss$1@host:1 (refused)"))
                .isEqualTo("cannot reach redis://app:***@host:1 (refused)");
    }

    @Test
    void what_looks_like_no_secret_stays() {
        assertThat(Secrets.redact("redis://host:6379 mail a@b")).isEqualTo("redis://host:6379 mail a@b");
    }
}
