package dev.touchstone.sut;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hold that this JVM has on the guard of one container; closing it lets the guard go. */
final class ContainerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerWatch.class);
    private static final String DEAF = "trap '' INT HUP TERM; exec \"$@\"";

    private final Process guard;

    private ContainerWatch(Process guard) {
        this.guard = guard;
    }

    /** Starts a guard over whatever will bear this label. */
    static ContainerWatch over(URI engine, String label) throws IOException {
        Process guard = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        DEAF,
                        "guard",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xrs",
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ourClasses(),
                        ContainerGuard.class.getName(),
                        engine.toString(),
                        label)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ContainerWatch(guard);
    }

    private static String ourClasses() throws IOException {
        CodeSource source = ContainerGuard.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? System.getProperty("java.class.path")
                    : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | RuntimeException notAFile) {
            throw new IOException("the classes of Touchstone are not in a file: " + source, notAFile);
        }
    }

    /** Lets the guard look once more that nothing is left, and end. */
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
        } catch (IOException ended) {
            LOG.warn("the guard of a container ended before its time", ended);
        }
    }
}
