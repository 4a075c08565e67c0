package dev.touchstone.sut.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own in which {@link Owner} has a server running. */
final class OwnerProcess implements AutoCloseable {

    private final Process jvm;
    private final BufferedReader answers;

    /** Where the server listens. */
    final int port;

    /** Returns when the server answers. */
    OwnerProcess(Class<?> main, Provisioning way) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String said = "-D" + Owner.WAY + "=" + way;
        jvm = new ProcessBuilder(java, said, "-cp", System.getProperty("java.class.path"), main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = jvm.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(String.valueOf(answers.readLine()));
    }

    void freezeTheServer() throws IOException {
        jvm.outputWriter(StandardCharsets.UTF_8)
                .append(Owner.FREEZE)
                .append('\n')
                .flush();
        assertThat(answers.readLine()).isEqualTo(Owner.FROZEN);
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
        answers.close();
    }
}
