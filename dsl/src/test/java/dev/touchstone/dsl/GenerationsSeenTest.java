package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class GenerationsSeenTest {

    private final GenerationsSeen seen = new GenerationsSeen(2);

    @Test
    void each_new_generation_counts_once() {
        seen.see("a", 0);
        seen.see("a", 1);
        seen.see("b", 1);
        seen.see("b", 4);

        assertThat(seen.changes()).isEqualTo(2);
    }

    @Test
    void an_older_one_after_a_newer_is_told_with_both_names() {
        seen.see("a", 3);

        assertThatExceptionOfType(ExpectationFailure.class)
                .isThrownBy(() -> seen.see("b", 2))
                .withMessageContaining("\"a\"")
                .withMessageContaining("\"b\"");
    }
}
