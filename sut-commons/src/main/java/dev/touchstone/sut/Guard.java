package dev.touchstone.sut;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a server and its folder are gone when this JVM is, however it ends. A shell reads a pipe whose other
 * end only this JVM holds; when that closes, the servers whose process ids stand in the folder's {@code running} are ended
 * and the folder is removed. A server that is just being launched then finds the mark {@code closed} and does not start.
 */
final class Guard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private static final String WATCH = """
            trap '' INT HUP TERM
            PATH=$PATH:/usr/bin:/bin
            while read -r _; do :; done
            : >"$1/closed"
            for note in "$1"/running/[0-9]*; do
              pid=${note##*/}
              children=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null)
              if kill -s "$2" "$pid" 2>/dev/null; then obeys=$2; else obeys=KILL; fi
              [ ! -e "$1/frozen" ] || while read -r one; do kill -s CONT "$one" 2>/dev/null; done <"$1/frozen"
              kill -s CONT "$pid" $children 2>/dev/null # somebody else may have frozen them
              [ "$obeys" != KILL ] || continue
              n=0
              while kill -0 "$pid" 2>/dev/null && [ $n -lt 20 ]; do n=$((n + 1)); sleep 0.05; done
              ! kill -s KILL "$pid" 2>/dev/null || kill -s KILL $children 2>/dev/null # nobody else would end them
            done
            rm -rf "$1" || { sleep 1; rm -rf "$1"; }
            """;

    private static final String LAUNCH = """
            echo >"$0/running/$$" && [ ! -e "$0/closed" ] && exec "$@" </dev/null
            exit 125
            """;

    private final Process shell;
    private final Path folder;

    private Guard(Process shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
    }

    /** Watches over this folder, and over the server whose process id it holds. */
    static Guard over(Path folder, String stopSignal) throws IOException {
        Files.createDirectory(running(folder));
        Process shell = new ProcessBuilder("/bin/sh", "-c", WATCH, "guard", folder.toString(), stopSignal)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Guard(shell, folder);
    }

    /** Starts a program under this guard; what it writes is appended to the log. */
    Process launch(List<String> command, Path log) throws IOException {
        List<String> guarded = new java.util.ArrayList<>(List.of("/bin/sh", "-c", LAUNCH, folder.toString()));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        Process server = builder.start();
        CompletableFuture<Void> unused = server.onExit().thenAccept(this::forget);
        return server;
    }

    /** Forgets a server that has ended: its process id may soon be somebody else's. Each has a note of its own, as the next may run. */
    private void forget(Process ended) {
        Path note = running(folder).resolve(String.valueOf(ended.pid()));
        try {
            Files.deleteIfExists(note);
        } catch (IOException kept) {
            LOG.debug("{} is still noted", note, kept);
        }
    }

    private static Path running(Path folder) {
        return folder.resolve("running");
    }

    /** Notes which processes are about to be frozen: left so, they would outlive the server that they belong to. */
    void freezing(Collection<Long> ids) throws IOException {
        List<String> lines = ids.stream().map(String::valueOf).toList();
        Files.write(frozen(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Nothing is frozen any more. */
    void thawed() throws IOException {
        Files.deleteIfExists(frozen());
    }

    private Path frozen() {
        return folder.resolve("frozen");
    }

    /** Ends the server, also a frozen one, and removes the folder. */
    @Override
    public void close() {
        try {
            OutputStream pipe = shell.getOutputStream();
            pipe.close();
            if (!shell.waitFor(5, TimeUnit.SECONDS)) {
                LOG.warn("{} is still being removed", folder);
            } else if (shell.exitValue() != 0) {
                LOG.warn("{} could not be removed: remove it by hand", folder);
            }
        } catch (IOException gone) {
            LOG.warn("the guard of {} is gone: remove it by hand", folder, gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
