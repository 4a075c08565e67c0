package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    @ParameterizedTest
    @ValueSource(strings = {"s", "ms", "B", "%", "s,", "B)"})
    void a_unit_stays_with_its_number(String unit) {
        String text = "x".repeat(74);

        assertThat(Paragraph.of("", 0, text + " 111.5 " + unit)).containsExactly(text, "111.5 " + unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sets", "Bytes", "more"})
    void a_word_behind_a_number_does_not(String word) {
        String text = "x".repeat(74);

        assertThat(Paragraph.of("", 0, text + " 1,115 " + word)).containsExactly(text + " 1,115", word);
    }

    @Test
    void a_letter_behind_a_word_is_a_word() {
        String text = "x".repeat(79);

        assertThat(Paragraph.of("", 0, text + " B")).containsExactly(text, "B");
    }
}
