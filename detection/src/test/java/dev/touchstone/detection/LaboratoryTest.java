package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LaboratoryTest {

    private final Trial trial = new Trial(
            Suite.of(List.of(Boxed.Sound.class)).get("box_basic"), Set.of("BXB-01"), "sturdy", false, Optional.empty());

    /** Hangs, or breaks off. */
    private record Trouble(Runnable what) implements Laboratory.Place {

        @Override
        public Observation observe(Trial trial) {
            what.run();
            throw new IllegalStateException("unreached");
        }

        @Override
        public void close() {
            // nothing to close
        }
    }

    private Seen seen(Runnable what) {
        try (Laboratory laboratory = new Laboratory(1, Duration.ofMillis(100), () -> new Trouble(what))) {
            return laboratory.begin(trial).join().seen().get("BXB-01");
        }
    }

    @Test
    void a_run_that_does_not_end_is_an_error_and_no_kill() {
        Seen seen = seen(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(seen.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(seen.line()).contains("did not end within");
    }

    @Test
    void a_run_that_breaks_off_is_an_error_and_no_kill() {
        Seen seen = seen(() -> {
            throw new IllegalStateException("no session");
        });
        assertThat(seen.kills()).isFalse();
        assertThat(seen.line()).contains("no session");
    }
}
