package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a server keeps however it was started: it ends with us, and a container of it can be hurt and healed. */
public interface ServerPromises {

    /** The one line that says why there is no container, where there is none. */
    String NO_CONTAINER = "no container engine.*|Docker .* refused: .*|DOCKER_HOST .*|image .* is not here .*";

    /** The column under which it is started. */
    String name();

    /** What it takes to start it. */
    SutRecipe recipe();

    /** The class whose main method calls {@link Owner#own} for this server. */
    Class<?> owner();

    @Test
    default void nothing_is_left_of_a_server_whose_jvm_was_killed() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process jvm = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), owner().getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = jvm.inputReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(String.valueOf(said.readLine()));
            assertThat(listens(port)).isTrue();

            jvm.toHandle().destroyForcibly();
            await("the server's end").atMost(Duration.ofSeconds(5)).until(() -> !listens(port));
        }
    }

    /** With an engine the server runs in a container; without one, the reason is one line and the next step is named. */
    @Test
    default void a_container_answers_also_after_a_restart_or_it_is_said_why_there_is_none() {
        try (Sut server = Owner.start(name(), recipe(), Provisioning.CONTAINER)) {
            assertThat(server.provisioning()).isEqualTo(Provisioning.CONTAINER);
            assertThat(server.url().host()).isEqualTo("127.0.0.1");

            Disruption disruption = server.disruption().orElseThrow();
            disruption.kill();
            disruption.restart();
        } catch (ProvisioningException noEngine) {
            assertThat(noEngine.attempts())
                    .singleElement()
                    .satisfies(attempt -> assertThat(attempt.outcome()).matches(NO_CONTAINER));
            assertThat(noEngine.next()).isNotEmpty();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
