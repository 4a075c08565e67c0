package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
class RoomTest {

    @TempDir
    Path folder;

    @Test
    void a_disk_that_has_room_is_not_told() {
        assertThat(new Room(folder).shortage(List.of("ready to accept connections")))
                .isEmpty();
    }

    @Test
    void a_disk_of_which_a_program_says_that_it_is_full_is_told() {
        assertThat(new Room(folder).shortage(List.of("write: No space left on device")))
                .hasValueSatisfying(told ->
                        assertThat(told).matches("there is no more room under \\S+, \\d+ kB are left on the disk"));
    }

    @Test
    void a_start_that_fails_for_want_of_room_is_told_with_what_to_do() {
        ProcessPart part = ProcessPart.of("sh", launch -> List.of("-c", "echo mkdir: No space left on device; exit 1"));
        ServerRecipe recipe = ServerRecipe.named("Toy", "toy").process(part).build();
        Settings settings = Settings.of(Map.of("touchstone.toy.provisioning", "process"));
        StartOptions options = new StartOptions(Clock.systemUTC(), false, Duration.ofSeconds(2));
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> Suts.start(recipe, new SutRequest("toy", settings, options)))
                .withMessageContaining("there is no more room under ")
                .withMessageContaining("it ended before it answered")
                .withMessageContaining(Room.NEXT);
    }

    @Test
    void a_place_that_takes_no_folder_is_told_with_what_to_do() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ServerRecipe recipe = ServerRecipe.named("Toy", "toy").build();
        assertThatExceptionOfType(PassedOver.class)
                .isThrownBy(() -> ServerFolder.in(file, recipe, ProcessPart.of("sh", launch -> List.of())))
                .withMessageStartingWith("no folder for its data can be made in " + file + " (java.io.tmpdir): ")
                .satisfies(reason -> assertThat(reason.next()).containsExactly(Room.NEXT));
    }
}
