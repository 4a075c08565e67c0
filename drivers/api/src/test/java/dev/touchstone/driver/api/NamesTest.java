package dev.touchstone.driver.api;

import static dev.touchstone.driver.api.testing.Samples.nothing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "a\u0000b", "\u00e9", "e\u0301", "\ud83d\ude00", "\ufffd", "\ufeffx"})
    void a_name_is_its_utf8_bytes_unchanged(String name) {
        assertThat(Names.utf8("get", name, 100)).isEqualTo(name.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud83d", "a\ude00b", "\ude00\ud83d"})
    void a_name_that_is_empty_or_has_no_utf8_form_is_refused(String name) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Names.utf8("get", name, 100))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .returns(name, BackendException::name);
    }

    @Test
    void a_null_is_a_programming_error() {
        assertThatNullPointerException().isThrownBy(() -> Names.utf8("get", nothing(), 100));
        assertThatNullPointerException().isThrownBy(() -> Names.checkSize("set", "a", nothing(), 100));
    }

    @Test
    void a_limit_counts_bytes_and_not_chars() {
        assertThat(Names.utf8("get", "\u00e9\u00e9", 4)).hasSize(4);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Names.utf8("get", "\u00e9\u00e9", 3))
                .withMessageContaining("4 B is above the limit of 3 B")
                .returns(FailureKind.TOO_LARGE, BackendException::kind);
    }

    @Test
    void a_value_may_be_as_large_as_the_limit_and_no_larger() {
        Names.checkSize("set", "a", new byte[3], 3);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> Names.checkSize("set", "a", new byte[4], 3))
                .returns(FailureKind.TOO_LARGE, BackendException::kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a b,\"a b\"", "a\"b,\"a\\\"b\"", "a\\b,\"a\\\\b\"", "\u00e9,\"\\u00E9\"", "a\u0007b,\"a\\u0007b\""
            })
    void a_name_is_shown_in_quotes_and_escaped(String name, String shown) {
        assertThat(Names.shown(name)).isEqualTo(shown);
    }

    @Test
    void a_long_name_is_shown_shortened() {
        assertThat(Names.shown("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "\"... (41 chars)");
    }
}
