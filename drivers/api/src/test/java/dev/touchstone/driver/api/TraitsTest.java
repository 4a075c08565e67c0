package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static final Traits DECLARED =
            Traits.of(Map.of("maxValueBytes", 100, "durable", true, "nulInKeys", false, "clock", "server"));

    @Test
    void a_trait_is_given_with_any_value_but_false() {
        assertThat(DECLARED.has("durable")).isTrue();
        assertThat(DECLARED.has("clock")).isTrue();
        assertThat(DECLARED.has("nulInKeys")).isFalse();
        assertThat(DECLARED.has("orderedScan")).isFalse();
    }

    @Test
    void a_limit_is_a_number_or_unlimited() {
        assertThat(DECLARED.limit("maxValueBytes")).hasValue(100);
        assertThat(DECLARED.limit("maxKeyBytes")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> DECLARED.limit("clock"))
                .withMessageContaining("clock is server");
    }

    @Test
    void an_opened_server_changes_declared_traits_only() {
        Traits seen = DECLARED.overlaidBy(TraitChanges.none()
                .with("maxValueBytes", 50)
                .with("maxKeyBytes", 7L)
                .losing("durable")
                .losing("orderedScan"));

        assertThat(seen.all()).isEqualTo(Map.of("maxValueBytes", 50L, "nulInKeys", false, "clock", "server"));
        assertThat(DECLARED.has("durable")).isTrue();
    }
}
