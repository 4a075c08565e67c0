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
 * end only this JVM holds; when that closes, the server named in the folder's {@code pid} is ended and the folder
 * removed. A server that is just being launched then finds the mark {@code closed} and does not start.
 */
final class Guard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private static final String WATCH = """
            trap '' INT HUP TERM
            PATH=$PATH:/usr/bin:/bin
            while read -r _; do :; done
            : >"$1/closed"
            pid=
            [ ! -e "$1/pid" ] || read -r pid <"$1/pid"
            children=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null)
            if [ -n "$pid" ] && kill -s "$2" "$pid" 2>/dev/null; then obeys=$2; else obeys=KILL; fi
            [ ! -e "$1/frozen" ] || while read -r one; do kill -s CONT "$one" 2>/dev/null; done <"$1/frozen"
            [ -z "$pid" ] || kill -s CONT "$pid" $children 2>/dev/null # somebody else may have frozen them
            if [ "$obeys" != KILL ]; then
              n=0
              while kill -0 "$pid" 2>/dev/null && [ $n -lt 20 ]; do n=$((n + 1)); sleep 0.05; done
              ! kill -s KILL "$pid" 2>/dev/null || kill -s KILL $children 2>/dev/null # nobody else would end them
            fi
            rm -rf "$1" || { sleep 1; rm -rf "$1"; }
            """;

    private static final String LAUNCH = """
            echo $$ >"$0/pid" && [ ! -e "$0/closed" ] && exec "$@" </dev/null
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

    /** Forgets a server that has ended: its process id may soon be somebody else's. */
    private void forget(Process ended) {
        Path note = folder.resolve("pid");
        try {
            if (Files.exists(note) && Files.readString(note).strip().equals(String.valueOf(ended.pid()))) {
                Files.delete(note);
            }
        } catch (IOException gone) {
            LOG.debug("{} is gone already", note, gone);
        }
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
