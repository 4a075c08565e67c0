package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final IOException inner = new ConnectException("refused");
    private final IOException outer = new IOException("broken", new IllegalStateException("pipe", inner));

    @Test
    void what_is_behind_a_failure_is_found_by_its_type_outermost_first() {
        assertThat(Causes.all(outer, IOException.class)).containsExactly(outer, inner);
        assertThat(Causes.has(outer, IllegalStateException.class)).isTrue();
        assertThat(Causes.has(outer, TimeoutException.class)).isFalse();
        assertThat(Causes.root(outer)).isSameAs(inner);
    }

    @Test
    void causes_that_go_in_a_circle_have_an_end() {
        inner.initCause(outer);
        assertThat(Causes.chain(outer)).hasSize(3);
    }
}
