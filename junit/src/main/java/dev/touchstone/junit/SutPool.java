package dev.touchstone.junit;

import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The running systems of a session: each is started once, by the first who asks, and stopped at the end. */
final class SutPool implements AutoCloseable {

    private final Map<String, FutureTask<Sut>> suts = new ConcurrentHashMap<>();

    Sut get(ColumnSpec column, SutRecipe recipe, SutRequest request) {
        FutureTask<Sut> mine = new FutureTask<>(() -> Suts.start(recipe, request));
        FutureTask<Sut> first = suts.putIfAbsent(column.toString(), mine);
        if (first == null) {
            mine.run();
        }
        return outcome(first == null ? mine : first);
    }

    private static Sut outcome(FutureTask<Sut> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a system was starting", broken);
        }
    }

    /** Stops them side by side. Never throws: JUnit would take that for a crash. */
    @Override
    public void close() {
        List<CompletableFuture<Void>> closing = new ArrayList<>();
        for (FutureTask<Sut> task : suts.values()) {
            closing.add(CompletableFuture.runAsync(() -> stop(task)));
        }
        CompletableFuture.allOf(closing.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
    }

    private static void stop(FutureTask<Sut> task) {
        if (task.isDone()) {
            outcome(task).close();
        } else {
            task.cancel(true);
        }
    }
}
