package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/**
 * Waits until processes that were sent STOP have stopped. Each of their threads does so when it runs next, which on a busy
 * machine is later than the signal: until then a server goes on to answer. Where there is no {@code /proc}, nobody can tell.
 */
final class StoppedThreads {

    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final Path PROC = Path.of("/proc");

    private StoppedThreads() {}

    /** @throws IllegalStateException if some go on within the bound; processes that have ended do not */
    static void await(Collection<Long> ids) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!ids.stream().allMatch(StoppedThreads::haveStopped)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not stopped " + BOUND.toSeconds() + " s after the signal: " + ids);
            }
            Thread.onSpinWait();
        }
    }

    private static boolean haveStopped(long id) {
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(PROC.resolve(String.valueOf(id)).resolve("task"))) {
            for (Path thread : threads) {
                if (isAtWork(Files.readString(thread.resolve("stat")))) {
                    return false;
                }
            }
            return true;
        } catch (IOException | DirectoryIteratorException gone) {
            return true;
        }
    }

    /** The state is the first letter after the program's name, which is in brackets (proc(5)). */
    static boolean isAtWork(String stat) {
        char state = stat.charAt(stat.lastIndexOf(')') + 2);
        return "TtZX".indexOf(state) < 0;
    }
}
