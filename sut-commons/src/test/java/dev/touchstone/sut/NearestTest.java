package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("redis", "nats", "postgres");

    @Test
    void a_slip_of_the_keyboard_finds_its_word() {
        assertThat(Nearest.to("rediss", KNOWN)).contains("redis");
        assertThat(Nearest.to("postgers", KNOWN)).contains("postgres");
        assertThat(Nearest.to("nats", KNOWN)).contains("nats");
    }

    @Test
    void another_word_finds_nothing() {
        assertThat(Nearest.to("elephant", KNOWN)).isEmpty();
        assertThat(Nearest.to("redis", List.of())).isEmpty();
    }

    @Test
    void a_hint_names_the_nearest_and_all_that_are_known() {
        assertThat(Nearest.hint("nast", KNOWN)).isEqualTo("did you mean \"nats\"? known: nats, postgres, redis");
        assertThat(Nearest.hint("elephant", KNOWN)).isEqualTo("known: nats, postgres, redis");
    }
}
