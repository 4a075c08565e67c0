package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system tells of a process's threads, as in proc(5): T and t have stopped, Z and X have ended. */
final class ThreadStates {

    private ThreadStates() {}

    /** Whether each of its threads is in one of these states; none is left of one that is gone. */
    static boolean allAre(String states, long id) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", String.valueOf(id), "task"))) {
            for (Path thread : threads) {
                if (states.indexOf(of(Files.readString(thread.resolve("stat")))) < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException | DirectoryIteratorException gone) {
            return true;
        }
    }

    /** The first letter after the program's name, which is in brackets. */
    static char of(String stat) {
        return stat.charAt(stat.lastIndexOf(')') + 2);
    }
}
