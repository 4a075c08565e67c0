package dev.touchstone.sut;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** The hold that this JVM has on the guard of one container; closing it lets the guard go. */
final class ContainerWatch implements AutoCloseable {

    private static final int MEGABYTES = 16;

    private final GuardJvm guard;

    private ContainerWatch(GuardJvm guard) {
        this.guard = guard;
    }

    /** Starts a guard over whatever will bear this label. */
    static ContainerWatch over(URI engine, String label) throws IOException {
        return new ContainerWatch(
                GuardJvm.running(ContainerGuard.class, ourClasses(), MEGABYTES, engine.toString(), label));
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
        guard.close();
    }
}
