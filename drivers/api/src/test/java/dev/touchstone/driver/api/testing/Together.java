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

    /** Lets them be at it for this time at least. */
    Together forAWhile(Duration time) {
        await().until(() -> System.nanoTime() - begun > time.toNanos());
        return this;
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
