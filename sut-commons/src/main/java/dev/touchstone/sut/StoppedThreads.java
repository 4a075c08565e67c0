package dev.touchstone.sut;

import java.time.Duration;
import java.util.Collection;

/**
 * Waits until processes that were sent STOP have stopped. Each of their threads does so when it runs next, which on a busy
 * machine is later than the signal: until then a server goes on to answer. Where there is no {@code /proc}, nobody can tell.
 */
final class StoppedThreads {

    private static final Duration BOUND = Duration.ofSeconds(5);

    private StoppedThreads() {}

    /** @throws IllegalStateException if some go on within the bound; processes that have ended do not */
    static void await(Collection<Long> ids) {
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (!ids.stream().allMatch(id -> ThreadStates.allAre("TtZX", id))) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not stopped " + BOUND.toSeconds() + " s after the signal: " + ids);
            }
            Thread.onSpinWait();
        }
    }
}
