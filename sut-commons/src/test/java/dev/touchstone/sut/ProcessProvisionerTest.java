package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ProcessProvisionerTest {

    @Test
    void a_server_that_dies_at_start_leaves_the_last_lines_of_its_log() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(launch -> List.of("-c", "echo no room on disk >&2; exit 3")))
                .withMessageContaining("it ended before it answered")
                .withMessageContaining("| no room on disk");
    }

    @Test
    void a_server_that_hangs_at_start_is_given_up_when_patience_ends() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(launch -> List.of("-c", "echo thinking; exec sleep 60")))
                .withMessageContaining("did not answer as Toy within 400 ms")
                .withMessageContaining("| thinking");
    }

    @Test
    void a_port_that_somebody_else_took_is_changed_for_another() {
        Set<Integer> ports = new TreeSet<>();
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(launch -> {
                    ports.add(launch.port());
                    return List.of("-c", "echo bind: Address already in use; exit 1");
                }));
        assertThat(ports).hasSizeBetween(3, 5); // five tries, random ports
    }

    @Test
    void a_preparation_that_fails_is_told_with_what_it_said() {
        ProcessPart part = ProcessPart.of("sh", launch -> List.of())
                .preparedBy(launch -> List.of(List.of("/bin/sh", "-c", "echo no such locale; exit 2")));
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(part))
                .withMessageContaining("/bin/sh failed with exit code 2")
                .withMessageContaining("| no such locale");
    }

    @Test
    void a_file_that_cannot_be_written_is_a_reason_like_any_other() {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(
                        launch -> List.of(launch.file("no/such/folder", "").toString())))
                .satisfies(told -> assertThat(told.attempts().get(0).outcome()).contains("no/such/folder"));
    }

    @Test
    void a_program_that_is_nowhere_is_told_with_the_places() {
        ProcessPart part = ProcessPart.of("nosuchserver", launch -> List.of()).alsoIn("/usr/lib/nosuch/*/bin");
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> start(part))
                .withMessageContaining("no \"nosuchserver\" on the PATH or in /usr/lib/nosuch/*/bin");
    }

    private static Sut start(Function<Launch, List<String>> arguments) {
        return start(ProcessPart.of("sh", arguments));
    }

    private static Sut start(ProcessPart part) {
        ServerRecipe recipe = ServerRecipe.named("Toy", "toy").process(part).build();
        Settings settings = Settings.of(Map.of("touchstone.toy.provisioning", "process"));
        StartOptions options = new StartOptions(Clock.systemUTC(), false, Duration.ofMillis(400));
        return Suts.start(recipe, new SutRequest("toy", settings, options));
    }
}
