package dev.touchstone.driver.api.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Calls that are made at once, each in a thread of its own. */
final class Together {

    private static final Duration A_WHILE = Duration.ofMillis(250);

    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final long begun = System.nanoTime();

    private Together(Map<String, Runnable> operations) {
        operations.forEach((name, call) -> threads.add(new Thread(() -> outcomes.add(outcome(name, call)), name)));
        threads.forEach(Thread::start);
    }

    /** Begins all of them. */
    static Together begun(Map<String, Runnable> operations) {
        return new Together(operations);
    }

    /** What became of each. */
    static List<Outcome> done(Map<String, Runnable> operations) {
        return begun(operations).outcomes();
    }

    /** What became of each, one after the other, in this thread. */
    static List<Outcome> inTurn(Map<String, Runnable> operations) {
        List<Outcome> outcomes = new ArrayList<>();
        operations.forEach((name, call) -> outcomes.add(outcome(name, call)));
        return outcomes;
    }

    private static Outcome outcome(String name, Runnable call) {
        long begun = System.nanoTime();
        Throwable failure = null;
        try {
            call.run();
        } catch (Throwable thrown) { // whatever it is, it is what this is about
            failure = thrown;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Outcome(name, failure, took, Thread.interrupted());
    }

    /** Lets them be at it for a while, and until each waits for something. */
    Together forAWhile() {
        await().until(() -> System.nanoTime() - begun > A_WHILE.toNanos()
                && threads.stream().allMatch(Together::isWaiting));
        return this;
    }

    /** For another thread, or for a connection: that is in a native method, and called runnable all the same. */
    private static boolean isWaiting(Thread thread) {
        StackTraceElement[] at = thread.getStackTrace();
        boolean outside = at.length > 0 && at[0].isNativeMethod();
        return outside || thread.getState() != Thread.State.RUNNABLE;
    }

    /** Interrupts those that are still at it. */
    Together interrupted() {
        threads.forEach(Thread::interrupt);
        return this;
    }

    /** Waits for all of them, far longer than any may take. */
    List<Outcome> outcomes() {
        await().atMost(Duration.ofSeconds(30)).until(() -> outcomes.size() == threads.size());
        return List.copyOf(outcomes);
    }
}
