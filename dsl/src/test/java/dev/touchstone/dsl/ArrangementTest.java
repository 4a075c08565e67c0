package dev.touchstone.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final List<String> made = new ArrayList<>();
    private final Arrangement arrangement = new Arrangement(new Patience(Duration.ofMillis(200)));

    private void make(String name) {
        arrangement.make(name, () -> {
            made.add(arrangement.alias(name));
        });
    }

    @Test
    void a_name_is_what_the_test_calls_it() {
        make("colour");
        assertThat(made).containsExactly("colour");
    }

    @Test
    void what_came_too_late_is_made_again_with_all_that_led_there_under_new_names() {
        make("colour");
        make("fence");
        List<Boolean> tries = new ArrayList<>(List.of(false, false, true));
        arrangement.make("colour", (Arrangement.Step) () -> tries.remove(0));

        assertThat(made).containsExactly("colour", "fence", "colour (2)", "fence (2)", "colour (3)", "fence (3)");
        assertThat(arrangement.alias("colour")).isEqualTo("colour (3)");
        assertThat(arrangement.alias("other")).isEqualTo("other");
    }

    @Test
    void what_always_comes_too_late_is_no_pass() {
        assertThatThrownBy(() -> arrangement.make("colour", () -> false))
                .isInstanceOf(TooSlowException.class)
                .hasMessageContaining("\"colour\"");
    }

    @Test
    void what_was_refused_is_no_part_of_what_is_made_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> arrangement.make("bad", (Runnable) () -> {
                    made.add("bad");
                    throw new IllegalStateException("refused");
                }));
        List<Boolean> tries = new ArrayList<>(List.of(false, true));
        arrangement.make("colour", (Arrangement.Step) () -> tries.remove(0));

        assertThat(made).containsExactly("bad");
    }

    @Test
    void it_knows_how_long_a_name_certainly_lives() {
        arrangement.endsAt("colour", System.nanoTime() + Duration.ofHours(1).toNanos());
        arrangement.endsAt("shape", System.nanoTime() - 1);

        assertThat(arrangement.isAlive("colour")).isTrue();
        assertThat(arrangement.isAlive("shape")).isFalse();
        assertThat(arrangement.left("colour").orElseThrow()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        arrangement.endsNever("shape");
        assertThat(arrangement.isAlive("shape")).isTrue();
        assertThat(arrangement.left("shape")).isEmpty();
    }
}
