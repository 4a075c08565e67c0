package dev.touchstone.junit;

import java.util.concurrent.Semaphore;

/** Bounds how many behaviours really run at once. Fair: who came first goes first. */
final class Gate {

    private final int permits;
    private final Semaphore semaphore;

    Gate(int permits) {
        this.permits = permits;
        this.semaphore = new Semaphore(permits, true);
    }

    /** The right to go on, until it is given back. */
    @FunctionalInterface
    interface Permit extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits for this many permits, or for all there are, and gives them back when closed. */
    Permit enter(int wanted) throws InterruptedException {
        int taken = Math.min(wanted, permits);
        semaphore.acquire(taken);
        return () -> semaphore.release(taken);
    }
}
