package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server and the children that it has now. */
final class ProcessTree {

    private static final Duration BOUND = Duration.ofSeconds(5);

    private final ProcessHandle server;

    ProcessTree(ProcessHandle server) {
        this.server = server;
    }

    /** The process ids of all that run now, the server's first. */
    List<Long> ids() {
        return Stream.concat(Stream.of(server), server.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Sends a signal to these, in this order; one that has ended meanwhile is none the worse. */
    static void signal(String name, Collection<Long> ids) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "kill -s \"$0\" \"$@\"", name));
        ids.forEach(id -> command.add(String.valueOf(id)));
        try {
            Process shell = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!shell.waitFor(BOUND.toMillis(), TimeUnit.MILLISECONDS)) {
                shell.destroyForcibly();
                throw new IllegalStateException("the signal " + name + " was not sent within " + BOUND);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the signal " + name + " could not be sent", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending the signal " + name, interrupted);
        }
    }
}
