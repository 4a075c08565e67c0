package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of bytes. */
@Timeout(30)
class FaultProxyWeatherTest {

    private Echo server;
    private FaultProxy proxy;
    private EchoClient early;

    @BeforeEach
    void a_client_that_is_connected() throws Exception {
        server = new Echo();
        proxy = FaultProxy.to(server.url());
        early = new EchoClient(proxy);
        assertThat(early.say("hello").hear(5)).isEqualTo("hello");
    }

    @AfterEach
    void close() throws IOException {
        early.close();
        proxy.close();
        server.close();
    }

    @Test
    void stalled_nothing_passes_and_nothing_ends_and_healed_it_is_delivered() throws Exception {
        proxy.stall();
        early.say("1");
        try (EchoClient late = new EchoClient(proxy).say("2")) {
            assertThat(early.hearWithin(150)).isEqualTo(EchoClient.NOTHING);
            assertThat(late.hearWithin(150)).isEqualTo(EchoClient.NOTHING);
            proxy.heal();
            assertThat(early.hear(1)).isEqualTo("1");
            assertThat(late.hear(1)).isEqualTo("2");
        }
    }

    @Test
    void stalled_an_end_does_not_pass_either() throws Exception {
        server.got.clear();
        proxy.stall();
        early.say("last").close();
        assertThat(server.got).isEmpty();
        proxy.heal();
        assertThat(server.got.take()).isEqualTo("last");
        assertThat(server.got.take()).isEqualTo(Echo.END);
    }

    @Test
    void a_stalled_wire_can_be_cut() throws Exception {
        proxy.stall();
        early.say("lost");
        proxy.cut();
        assertThat(early.hear(1)).isEqualTo(EchoClient.END);
    }

    @Test
    void a_delay_holds_each_byte_each_way() throws Exception {
        proxy.delay(Duration.ofMillis(100));
        long begun = System.nanoTime();
        assertThat(early.say("there and back").hear(14)).isEqualTo("there and back");
        assertThat(since(begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_delay_holds_up_nothing_for_longer_than_itself() throws Exception {
        proxy.delay(Duration.ofMillis(200));
        long begun = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            early.say("x");
            assertThat(early.hearWithin(2)).isEqualTo(EchoClient.NOTHING); // so that each goes alone
        }
        assertThat(early.hear(20)).hasSize(20);
        assertThat(since(begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void healed_what_was_delayed_comes_at_once() throws Exception {
        proxy.delay(Duration.ofHours(1));
        early.say("waiting");
        proxy.heal();
        assertThat(early.hear(7)).isEqualTo("waiting");
    }

    @Test
    void narrow_no_more_passes_than_said() throws Exception {
        proxy.narrow(1_000);
        long begun = System.nanoTime();
        assertThat(early.say("x".repeat(300)).hear(300)).hasSize(300);
        assertThat(since(begun)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_wire_of_no_width_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> proxy.narrow(0));
    }

    @Test
    void whatever_the_weather_no_byte_is_lost_or_changed() throws Exception {
        String text = "0123456789".repeat(500_000);
        CompletableFuture<Void> said = CompletableFuture.runAsync(() -> say(text));
        StringBuilder heard = new StringBuilder(early.hear(1_000_000));
        proxy.stall();
        proxy.narrow(100_000);
        heard.append(early.hear(10_000));
        proxy.delay(Duration.ofMillis(5));
        heard.append(early.hear(1_000_000));
        proxy.heal();
        heard.append(early.hear(text.length() - heard.length()));
        assertThat(heard.toString().equals(text)).isTrue();
        said.join();
    }

    private void say(String text) {
        try {
            early.say(text);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
