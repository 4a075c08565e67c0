package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own in which {@link Owner} has a server running. */
final class OwnerProcess implements AutoCloseable {

    private final Process jvm;
    private final BufferedReader said;

    /** Returns when the server answers. */
    OwnerProcess(Class<?> main) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        jvm = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = jvm.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo(Owner.STARTED);
    }

    void freezeTheServer() throws IOException {
        jvm.outputWriter(StandardCharsets.UTF_8)
                .append(Owner.FREEZE)
                .append('\n')
                .flush();
        assertThat(said.readLine()).isEqualTo(Owner.FROZEN);
    }

    /** The server and all else that runs below this JVM. */
    List<ProcessHandle> family() {
        return jvm.descendants().toList();
    }

    /** As {@code kill -9} does; its pipes are not touched. */
    void kill() {
        jvm.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        kill();
        said.close();
    }
}
