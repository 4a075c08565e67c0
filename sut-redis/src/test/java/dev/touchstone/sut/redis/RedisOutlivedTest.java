package dev.touchstone.sut.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After {@code kill -9} of the JVM that started it, the server is gone. */
class RedisOutlivedTest {

    @Test
    void nothing_is_left_of_a_server_whose_jvm_was_killed() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process jvm = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = jvm.inputReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(String.valueOf(said.readLine()));
            assertThat(listens(port)).isTrue();

            jvm.toHandle().destroyForcibly();
            await("the server's end").atMost(Duration.ofSeconds(5)).until(() -> !listens(port));
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** The JVM that is to be killed: it starts the server, tells its port, and waits for its own end. */
    static final class Owner {

        private Owner() {}

        public static void main(String[] args) throws IOException {
            Settings process = Settings.of(Map.of("touchstone.redis.provisioning", "process"));
            SutRequest request = new SutRequest("redis", process, StartOptions.standard());
            try (Sut server = Suts.start(RedisSut.recipe(), request)) {
                System.out.write((server.url().portOr(0) + "\n").getBytes(StandardCharsets.UTF_8));
                System.out.flush();
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
