package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(5)
class EnginesTest {

    private static final String DIGEST_OF_LAB = "a51146d38077ff992eba84cf1d5e9b249073503eb74868699016153b031a38f7";

    @TempDir
    Path home;

    @Test
    void an_engine_that_answers_is_found_by_its_context() throws Exception {
        Path socket = home.resolve("engine.sock");
        Path meta = home.resolve(".docker/contexts/meta").resolve(DIGEST_OF_LAB);
        Files.createDirectories(meta);
        Files.writeString(
                meta.resolve("meta.json"), "{\"Endpoints\":{\"docker\":{\"Host\":\"unix://" + socket + "\"}}}");
        Files.writeString(home.resolve(".docker/config.json"), "{\"currentContext\": \"lab\"}");
        try (ServerSocketChannel engine = listening(socket)) {
            CompletableFuture<Void> served =
                    CompletableFuture.runAsync(() -> answer(engine, "HTTP/1.0 200 OK\r\n\r\nOK"));
            assertThat(new Engines(Map.of("DOCKER_HOST", "unix://" + socket)::get, home)
                            .find()
                            .getPath())
                    .isEqualTo(socket.toString());
            served.join();
        }
    }

    @Test
    void a_socket_on_which_nobody_listens_is_told() throws IOException {
        Path socket = home.resolve("engine.sock");
        listening(socket).close();
        refused("unix://" + socket, "Docker socket " + socket + " (DOCKER_HOST) refused: connection refused");
    }

    @Test
    void a_socket_that_is_not_there_is_told() {
        refused("unix:///no/such.sock", "Docker socket /no/such.sock (DOCKER_HOST) does not exist");
    }

    @Test
    void an_engine_of_another_machine_is_not_used() {
        refused("tcp://192.0.2.1:2375", "DOCKER_HOST names an engine that is not on this machine");
    }

    private void refused(String host, String why) {
        assertThatExceptionOfType(PassedOver.class)
                .isThrownBy(() -> new Engines(Map.of("DOCKER_HOST", host)::get, home).find())
                .withMessageContaining(why);
    }

    private static ServerSocketChannel listening(Path socket) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return channel.bind(UnixDomainSocketAddress.of(socket));
    }

    private static void answer(ServerSocketChannel engine, String reply) {
        try (SocketChannel client = engine.accept()) {
            client.read(ByteBuffer.allocate(1024));
            client.write(StandardCharsets.US_ASCII.encode(reply));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
