package dev.touchstone.sut;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a wire does to the bytes on it now. Pipes wait here until theirs may pass; a change wakes them. */
final class Weather {

    /** No more than this many parts of a second's bytes pass at once where the wire is narrow. */
    private static final int PARTS_OF_A_SECOND = 50;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State now = State.FINE;

    /**
     * One weather.
     *
     * @param stalled whether nothing passes
     * @param delay how long each byte takes
     * @param bytesPerSecond how many pass in a second
     */
    record State(boolean stalled, Duration delay, int bytesPerSecond) {

        static final State FINE = new State(false, Duration.ZERO, Integer.MAX_VALUE);
        static final State STALLED = new State(true, Duration.ZERO, Integer.MAX_VALUE);

        static State slow(Duration delay) {
            return new State(false, delay, Integer.MAX_VALUE);
        }

        static State narrow(int bytesPerSecond) {
            return new State(false, Duration.ZERO, bytesPerSecond);
        }

        /** When bytes that arrived and whose turn came at these times may pass. */
        private long due(long arrived, long turn, int bytes) {
            long sent = turn + bytes * TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
            long come = arrived + delay.toNanos();
            return sent - come > 0 ? sent : come;
        }

        private boolean isFine() {
            return equals(FINE);
        }
    }

    /** Changes the weather, for the bytes that wait too. */
    void become(State next) {
        lock.lock();
        try {
            now = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many of these bytes may pass at once. */
    int portion(int bytes) {
        lock.lock();
        try {
            return now.isFine() ? bytes : Math.min(bytes, Math.max(1, now.bytesPerSecond / PARTS_OF_A_SECOND));
        } finally {
            lock.unlock();
        }
    }

    /** Waits until these bytes may pass. @throws InterruptedException if their pipe is closed meanwhile */
    void awaitPassage(long arrived, int bytes) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long turn = System.nanoTime();
            while (!now.isFine()) {
                long left = now.due(arrived, turn, bytes) - System.nanoTime();
                if (now.stalled) {
                    changed.await();
                } else if (left <= 0 || changed.awaitNanos(left) <= 0) {
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
