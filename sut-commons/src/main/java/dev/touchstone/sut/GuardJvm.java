package dev.touchstone.sut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small JVM of its own that outlives this one by a moment, to put in order what it left: its input is a pipe whose
 * other end only this JVM holds, so it learns of the end however that comes. Signals that a terminal sends to everybody
 * pass it by, and what it prints is discarded.
 */
public final class GuardJvm implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuardJvm.class);
    private static final String DEAF = "trap '' INT HUP TERM; exec \"$@\"";

    private final Process process;

    private GuardJvm(Process process) {
        this.process = process;
    }

    /**
     * Starts one.
     *
     * @param main its main class, which reads its input to the end and then does what is to be done
     * @param classPath where that class is, with what it needs
     * @param megabytes of memory that it may take
     * @param arguments for all to see: no secrets
     */
    public static GuardJvm running(Class<?> main, String classPath, int megabytes, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                DEAF,
                "guard",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xrs",
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", classPath);
        return new GuardJvm(builder.start());
    }

    /** Writes this to its input; others cannot see it. */
    public synchronized void tell(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends its input, upon which it does its work and ends. */
    @Override
    public synchronized void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException ended) {
            LOG.warn("a guard ended before its time", ended);
        }
    }
}
