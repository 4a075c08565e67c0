package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppedThreadsTest {

    @Test
    void the_state_stands_behind_the_name_whatever_that_is() {
        assertThat(ThreadStates.of("12 (sleep) S 1 12")).isEqualTo('S');
        assertThat(ThreadStates.of("12 (a) S (b) T 1 12")).isEqualTo('T');
    }

    @Test
    void a_process_that_was_stopped_has_stopped_afterwards() throws Exception {
        Process busy = new ProcessBuilder("/bin/sh", "-c", "while :; do :; done").start();
        try {
            ProcessTree.signal("STOP", List.of(busy.pid()));
            StoppedThreads.await(List.of(busy.pid()));
            assertThat(state(busy.pid())).isEqualTo('T');
        } finally {
            busy.destroyForcibly();
            assertThat(busy.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        StoppedThreads.await(List.of(busy.pid()));
    }

    private static char state(long id) throws IOException {
        Path stat = Path.of("/proc", String.valueOf(id), "stat");
        if (Files.exists(stat)) {
            String line = Files.readString(stat);
            return line.charAt(line.lastIndexOf(')') + 2);
        }
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", String.valueOf(id)).start();
        return (char) ps.getInputStream().read();
    }
}
