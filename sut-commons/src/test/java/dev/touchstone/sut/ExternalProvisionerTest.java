package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class ExternalProvisionerTest {

    @Test
    void a_server_that_is_there_is_taken_and_its_own_word_for_it() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Sut sut = start("toy://127.0.0.1:" + server.getLocalPort(), "7.2");
            assertThat(sut.version()).isEqualTo("7.2");
            assertThat(sut.provisioning()).isEqualTo(Provisioning.EXTERNAL);
            assertThat(sut.disruption()).isEmpty();
            assertThat(sut.whyNotDisrupted()).contains("it was not started by us, so it is not ours to stop");

            sut.close();
            assertThat(server.isClosed()).isFalse();
        }
    }

    @Test
    void an_older_server_than_needed_is_refused() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused("toy://127.0.0.1:" + server.getLocalPort(), "6.0.16", "is Toy 6.0.16: 6.2 or newer is needed");
        }
    }

    @Test
    void a_malformed_url_is_told_without_its_secret() {
        refused("toy://app:s3cr%ZZet@host:1", "7", "is not a URL");
        refused("toy//app:s3cret@host:1", "7", "not a URL");
        refused("toy://app:s3c/ret@host:1", "7", "not a URL of the form scheme://host:port: toy://app:***@host:1");
    }

    @Test
    void a_url_of_another_server_is_told_with_the_schemes_that_will_do() {
        refused("mysql://app:s3cret@host:1", "7", "has the scheme \"mysql\", not toy or toys: mysql://app:***@host:1");
    }

    @Test
    void an_address_where_nothing_listens_is_told() {
        refused("toy://app:s3cret@127.0.0.1:1", "7", "toy://app:***@127.0.0.1:1 does not answer: connection refused");
    }

    @Test
    void a_host_that_does_not_exist_is_told() {
        refused("toy://app:s3cret@no.such.host.invalid:1", "7", "there is no host \"no.such.host.invalid\"");
    }

    private static void refused(String url, String version, String why) {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(url, version).close())
                .withMessageContaining(why)
                .withMessageContaining("touchstone.toy.url (property)")
                .withMessageContaining("toy://host:7")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("s3c", "ret"));
    }

    private static Sut start(String url, String version) {
        ServerRecipe recipe = ServerRecipe.named("Toy", "toy", "toys")
                .port(7)
                .oldest("6.2")
                .probe((address, bound) -> new ServerIdentity("Toy", version))
                .build();
        Settings settings = Settings.of(Map.of("touchstone.toy.url", url));
        return Suts.start(recipe, new SutRequest("toy", settings, StartOptions.standard()));
    }
}
