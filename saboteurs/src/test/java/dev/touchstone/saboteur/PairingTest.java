package dev.touchstone.saboteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PairingTest {

    private final Pairing<String> pairing = new Pairing<>();

    @Test
    void who_stays_alone_goes_on() {
        assertThat(pairing.meet("mine")).isEmpty();
    }

    @Test
    void two_get_what_the_other_one_brought() {
        Optional<String> met;
        do { // 40 ms may pass before the other thread runs at all
            CompletableFuture<Optional<String>> other = CompletableFuture.supplyAsync(() -> pairing.meet("other"));
            met = pairing.meet("mine");
            assertThat(other.join()).isEqualTo(met.map(partner -> "mine"));
        } while (met.isEmpty());
        assertThat(met).contains("other");
    }

    @Test
    void one_thread_alone_never_waits() {
        long begun = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            assertThat(pairing.meetAnotherThread("mine")).isEmpty();
        }
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    @Test
    void an_interrupted_wait_ends_and_keeps_the_flag() {
        Thread.currentThread().interrupt();
        assertThat(pairing.meet("mine")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
