package dev.touchstone.driver.api.keyvalue;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCursorTest {

    private final Cursor cursor = KeyCursor.after("user:", bytes("user:7"));

    @Test
    void a_walk_begins_without_one_and_goes_on_after_the_key_of_one() {
        assertThat(KeyCursor.read("scan", "user:", Optional.empty())).isEmpty();
        assertThat(KeyCursor.read("scan", "user:", Optional.of(cursor))).contains(bytes("user:7"));
    }

    @Test
    void one_of_another_prefix_is_refused() {
        refused(FailureKind.VALIDATION, () -> KeyCursor.read("scan", "user", Optional.of(cursor)));
        refused(FailureKind.VALIDATION, () -> KeyCursor.read("scan", "", Optional.of(cursor)));
    }

    @Test
    void one_that_was_changed_anywhere_is_refused() {
        for (int i = 0; i < cursor.token().length(); i++) {
            StringBuilder changed = new StringBuilder(cursor.token());
            changed.setCharAt(i, changed.charAt(i) == 'Q' ? 'g' : 'Q');
            refused(
                    FailureKind.VALIDATION,
                    () -> KeyCursor.read("scan", "user:", Optional.of(new Cursor(changed.toString()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!", "0", "AAAAAAAAAAA"})
    void what_is_none_is_refused(String token) {
        refused(FailureKind.VALIDATION, () -> KeyCursor.read("scan", "user:", Optional.of(new Cursor(token))));
    }

    @Test
    void a_prefix_may_be_empty_and_has_a_utf8_form() {
        assertThat(KeyCursor.prefix("scan", "")).isEmpty();
        assertThat(KeyCursor.prefix("scan", "\u00e9")).hasSize(2);
        refused(FailureKind.VALIDATION, () -> KeyCursor.prefix("scan", "\ud83d"));
    }

    @Test
    void a_limit_is_at_least_one() {
        assertThat(KeyCursor.limit("scan", "", 1)).isEqualTo(1);
        refused(FailureKind.VALIDATION, () -> KeyCursor.limit("scan", "", 0));
        refused(FailureKind.VALIDATION, () -> KeyCursor.limit("scan", "", -1));
    }
}
