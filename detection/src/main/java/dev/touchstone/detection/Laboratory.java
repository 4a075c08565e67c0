package dev.touchstone.detection;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs so many trials side by side, each on a bench that no other has at the time. One that does not end is given up. */
final class Laboratory implements AutoCloseable {

    /** Where one trial after the other can be run. */
    interface Place extends AutoCloseable {

        Observation observe(Trial trial);

        @Override
        void close();
    }

    private final Queue<Place> free = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers;
    private final Supplier<? extends Place> maker;
    private final Duration bound;

    Laboratory(int workers, Duration bound, Supplier<? extends Place> maker) {
        this.workers = Executors.newFixedThreadPool(workers, Laboratory::daemon);
        this.maker = maker;
        this.bound = bound;
    }

    CompletableFuture<Observation> begin(Trial trial) {
        return CompletableFuture.supplyAsync(() -> observe(trial), workers);
    }

    CompletableFuture<List<Observation>> beginAll(List<Trial> trials) {
        List<CompletableFuture<Observation>> begun =
                trials.stream().map(this::begin).toList();
        return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
                .thenApply(all -> begun.stream().map(CompletableFuture::join).toList());
    }

    private Observation observe(Trial trial) {
        Place taken = free.poll();
        Place bench = taken == null ? maker.get() : taken;
        FutureTask<Observation> run = new FutureTask<>(() -> bench.observe(trial));
        Thread runner = daemon(run);
        runner.start();
        try {
            Observation observation = run.get(bound.toMillis(), TimeUnit.MILLISECONDS);
            free.add(bench);
            return observation;
        } catch (TimeoutException hanging) {
            runner.interrupt();
            return Observation.failed(
                    trial, "the run did not end within " + bound.toSeconds() + " s", (double) bound.toMillis());
        } catch (ExecutionException broken) {
            return Observation.failed(trial, "the run broke off: " + broken.getCause(), 0);
        } catch (InterruptedException stopped) {
            runner.interrupt();
            Thread.currentThread().interrupt();
            return Observation.failed(trial, "the run was interrupted", 0);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "touchstone-detection");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        CompletableFuture.allOf(free.stream()
                        .map(bench -> CompletableFuture.runAsync(bench::close))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
