package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of connections. */
@Timeout(20)
class FaultProxyConnectionsTest {

    private Echo server;
    private FaultProxy proxy;
    private EchoClient early;

    @BeforeEach
    void a_client_that_is_connected() throws Exception {
        server = new Echo();
        proxy = FaultProxy.to(server.url());
        early = new EchoClient(proxy);
        assertThat(early.say("hello").hear(5)).isEqualTo("hello");
        assertThat(server.got.take()).isEqualTo("hello");
    }

    @AfterEach
    void close() throws IOException {
        early.close();
        proxy.close();
        server.close();
    }

    @Test
    void its_url_differs_from_the_servers_in_the_address_only() {
        assertThat(proxy.url().exact().toString())
                .isEqualTo("echo://app:s3cr%40t@127.0.0.1:" + proxy.url().portOr(0) + "/db?tls=off");
    }

    @Test
    void a_cut_ends_what_is_open_and_refuses_what_is_new_until_it_is_healed() throws Exception {
        proxy.cut();
        assertThat(early.hear(1)).isEqualTo(EchoClient.END);
        newOnesAreRefused();
        assertThat(server.got.take()).isEqualTo(Echo.END);
        proxy.heal();
        newOnesPass();
    }

    @Test
    void refusing_leaves_what_is_open_alone() throws Exception {
        proxy.refuse();
        newOnesAreRefused();
        assertThat(early.say("still").hear(5)).isEqualTo("still");
        proxy.heal();
        newOnesPass();
    }

    @Test
    void a_reset_reaches_client_and_server_and_new_ones_pass() throws Exception {
        proxy.reset();
        assertThatExceptionOfType(SocketException.class)
                .isThrownBy(() -> early.hear(1))
                .withMessageContaining("reset");
        assertThat(server.got.take()).isEqualTo(Echo.RESET);
        newOnesPass();
    }

    @Test
    void half_closed_the_client_hears_the_end_and_is_still_heard() throws Exception {
        proxy.halfClose();
        assertThat(early.hear(1)).isEqualTo(EchoClient.END);
        early.say("still");
        assertThat(server.got.take()).isEqualTo("still");
        newOnesPass();
    }

    @Test
    void a_client_that_ends_is_heard_to_end() throws Exception {
        early.close();
        assertThat(server.got.take()).isEqualTo(Echo.END);
    }

    @Test
    void where_the_server_is_gone_a_client_is_reset() throws Exception {
        server.close();
        try (EchoClient late = new EchoClient(proxy)) {
            assertThatExceptionOfType(SocketException.class).isThrownBy(() -> late.hear(1));
        }
    }

    @Test
    void closed_it_ends_everything_for_good() throws Exception {
        proxy.close();
        assertThat(early.hear(1)).isEqualTo(EchoClient.END);
        newOnesAreRefused();
        assertThatIllegalStateException().isThrownBy(() -> proxy.heal()).withMessageContaining("is closed");
    }

    @Test
    void a_server_without_a_port_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultProxy.to(ServerUrl.of("echo://app:s3cret@host")))
                .withMessage("a proxy needs the server's port, and this names none: echo://app:***@host");
    }

    private void newOnesAreRefused() {
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new EchoClient(proxy).close());
    }

    private void newOnesPass() throws IOException {
        try (EchoClient late = new EchoClient(proxy)) {
            assertThat(late.say("late").hear(4)).isEqualTo("late");
        }
    }
}
