package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another user for a server that refuses to run as root.
 *
 * @param prefix words before a command that make it run so, in the same process
 * @param user the user id that its folder must have; negative if it may stay as it is
 */
record Unprivileged(List<String> prefix, int user) {

    private static final int NOBODY = 65_534;
    private static final List<String> SETPRIV =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    /** What is needed here for this server; nothing where we are not root. */
    static Unprivileged of(ProcessPart part) throws PassedOver {
        if (!part.notAsRoot() || !isRoot()) {
            return new Unprivileged(List.of(), -1);
        }
        if (works(SETPRIV)) {
            return new Unprivileged(SETPRIV, NOBODY);
        }
        if (works(NAMESPACE)) {
            return new Unprivileged(NAMESPACE, -1);
        }
        throw PassedOver.because("it refuses to run as root, and neither setpriv nor unshare works here")
                .next("run as another user than root, or: sudo apt-get install util-linux");
    }

    /** Gives the folder to that user. */
    void own(Path folder) throws IOException {
        if (user >= 0) {
            Files.setAttribute(folder, "unix:uid", user);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new java.util.ArrayList<>(prefix);
        command.add("true");
        try {
            Process trial = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        }
    }
}
