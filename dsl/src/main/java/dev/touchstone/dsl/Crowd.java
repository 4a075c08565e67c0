package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.NotEnded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Workers that start together, each in a thread of its own. Bounded: it tells who did not come, or did not end. */
public final class Crowd {

    private static final String THREAD = "touchstone-worker-";

    private final Patience patience;

    /** One that is waited for this long: at the start gate, and again for the end. */
    public Crowd(Patience patience) {
        this.patience = patience;
    }

    /**
     * Lets all do their work at the same time.
     *
     * @param work what the worker of this number does; they are counted from 1
     * @return the results, in the order of the workers
     * @throws TooSlowException if some did not come to the start gate in time
     * @throws ExpectationFailure if some did not end in time; and whatever a worker threw is thrown here
     */
    public <T> List<T> together(int size, IntFunction<? extends T> work) {
        Gathered<T> gathered = gather(size, work);
        if (!gathered.late().isEmpty()) {
            throw ExpectationFailure.of(new NotEnded(gathered.late(), size, patience.bound()));
        }
        return gathered.results();
    }

    /** What came of it: the results of those who ended in time, and the numbers of the others. */
    record Gathered<T>(List<T> results, List<Integer> late) {}

    <T> Gathered<T> gather(int size, IntFunction<? extends T> work) {
        StartGate gate = new StartGate(size);
        List<FutureTask<T>> tasks = IntStream.rangeClosed(1, size)
                .mapToObj(worker -> new FutureTask<T>(atTheGate(gate, worker, work)))
                .toList();
        List<Thread> threads = new ArrayList<>();
        try {
            tasks.forEach(task -> threads.add(started(task, threads.size() + 1)));
            gate.openWhenAllAreHere(patience);
            return collected(tasks);
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            throw new TooSlowException("the wait for " + size + " workers was broken off");
        } finally {
            threads.forEach(Thread::interrupt); // ends those who hang; the others are gone
        }
    }

    /** Who is at work in this thread, e.g. {@code worker 3}. */
    static String me() {
        String thread = Thread.currentThread().getName();
        return thread.startsWith(THREAD) ? "worker " + thread.substring(THREAD.length()) : "the test";
    }

    private static <T> Callable<T> atTheGate(StartGate gate, int worker, IntFunction<? extends T> work) {
        return () -> {
            gate.come(worker);
            return work.apply(worker);
        };
    }

    private static Thread started(Runnable task, int number) {
        Thread thread = new Thread(task, THREAD + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private <T> Gathered<T> collected(List<FutureTask<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        long end = System.nanoTime() + patience.bound().toNanos();
        for (FutureTask<T> task : tasks) {
            try {
                results.add(task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (TimeoutException tooLate) {
                late.add(results.size() + late.size() + failures.size() + 1);
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        throwFirst(failures);
        return new Gathered<>(results, late);
    }

    private static void throwFirst(List<Throwable> failures) {
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.stream()
                .filter(failure ->
                        !(failure instanceof ExpectationFailure)) // others wait in vain for one who broke down
                .findFirst()
                .orElse(failures.get(0));
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new IllegalStateException("a worker was broken off", first);
    }
}
