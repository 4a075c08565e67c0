package dev.touchstone.sut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/**
 * Waits until processes that were killed have let go of all that they had, on a busy machine some time after the signal. One
 * whose parent is gone may be left unawaited for long: it has nothing any more, but looks alive to Java.
 */
final class KilledProcesses {

    private KilledProcesses() {}

    /** @throws IllegalStateException if some still have something after the bound */
    static void await(Collection<ProcessHandle> killed, Duration bound) {
        long deadline = System.nanoTime() + bound.toNanos();
        while (killed.stream().anyMatch(KilledProcesses::hasSomething)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not gone " + bound.toMillis() + " ms after kill -9: "
                        + killed.stream().map(ProcessHandle::pid).toList());
            }
            Thread.onSpinWait();
        }
    }

    private static boolean hasSomething(ProcessHandle process) {
        boolean isToldByStates = Files.exists(Path.of("/proc/self"));
        return process.isAlive() && !(isToldByStates && ThreadStates.allAre("ZX", process.pid()));
    }
}
