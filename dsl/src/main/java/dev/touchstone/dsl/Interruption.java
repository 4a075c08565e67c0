package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.InterruptLost;
import dev.touchstone.dsl.failure.LateEnd;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** Interrupts a thread in a call that is not answered, as whoever wants to be done with it does. */
final class Interruption {

    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
    private static final Duration SURELY = Duration.ofMillis(100); // a thread that reads a socket looks as if it ran
    private static final Duration POLL = Duration.ofMillis(5);

    private final Duration bound;

    /** The thread has to get out within this time from its call on. */
    Interruption(Duration bound) {
        this.bound = bound;
    }

    /** How a call ended, and whether its thread still knew that it was interrupted. */
    private record Out(Optional<RuntimeException> failure, boolean knows) {

        static Out of(Runnable call) {
            try {
                call.run();
                return new Out(Optional.empty(), Thread.currentThread().isInterrupted());
            } catch (RuntimeException failure) {
                return new Out(Optional.of(failure), Thread.currentThread().isInterrupted());
            }
        }
    }

    /** The call fails as timed out, in time, and its thread's interrupt flag is set. */
    void expectOut(Uses.Use use) {
        Out out = interrupted(use);
        Refusals.expectFailure(
                FailureKind.TIMEOUT,
                () -> out.failure().ifPresent(failure -> {
                    throw failure;
                }));
        if (!out.knows()) {
            throw ExpectationFailure.of(new InterruptLost(use.what()));
        }
    }

    private Out interrupted(Uses.Use use) {
        FutureTask<Out> call = new FutureTask<>(() -> Out.of(use.call()));
        Thread thread = new Thread(call, "touchstone-interrupted");
        thread.setDaemon(true);
        long begun = System.nanoTime();
        thread.start();
        try {
            awaitWait(thread, begun);
            thread.interrupt();
            long left = bound.toNanos() - (System.nanoTime() - begun);
            return call.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw ExpectationFailure.of(new LateEnd(use.what() + ", interrupted,", bound));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
            throw new TooSlowException("the wait for an interrupted thread was broken off");
        }
    }

    private void awaitWait(Thread thread, long begun) {
        Awaitility.await("a thread to wait for an answer")
                .atMost(bound)
                .pollInterval(POLL)
                .pollInSameThread()
                .until(() -> WAITING.contains(thread.getState()) || System.nanoTime() - begun > SURELY.toNanos());
    }
}
