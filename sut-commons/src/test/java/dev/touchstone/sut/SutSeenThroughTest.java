package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SutSeenThroughTest {

    private final AtomicInteger ended = new AtomicInteger();
    private final ServerSut sut = new ServerSut(
            new Started(
                    ServerUrl.of("toy://host:1"),
                    new ServerIdentity("Toy", "7"),
                    Optional.empty(),
                    Optional::empty,
                    ended::incrementAndGet),
            Provisioning.EXTERNAL,
            Duration.ZERO,
            List.of());

    @Test
    void it_is_the_same_system_at_another_address() {
        Sut view = Suts.seenThrough(sut, ServerUrl.of("toy://127.0.0.1:2"));
        assertThat(view.url()).hasToString("toy://127.0.0.1:2");
        assertThat(view.version()).isEqualTo("7");
        assertThat(view.whyNotDisrupted()).isEqualTo(sut.whyNotDisrupted()).isPresent();
    }

    @Test
    void closing_the_view_leaves_the_system_running() {
        Suts.seenThrough(sut, ServerUrl.of("toy://127.0.0.1:2")).close();
        assertThat(ended).hasValue(0);
    }
}
