package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KilledProcessesTest {

    @Test
    void the_killed_are_awaited_and_who_lives_on_is_told() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> KilledProcesses.await(List.of(sleeper.toHandle()), Duration.ofMillis(50)))
                    .withMessageContaining(String.valueOf(sleeper.pid()));
        } finally {
            sleeper.destroyForcibly();
        }
        KilledProcesses.await(List.of(sleeper.toHandle()), Duration.ofSeconds(5));
        assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
