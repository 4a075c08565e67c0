package dev.touchstone.junit;

import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The running systems of a session: each is started once, by the first who asks, and stopped at the end. */
final class SutPool implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SutPool.class.getName());

    private final Map<String, FutureTask<Sut>> suts = new ConcurrentHashMap<>();
    private final Map<String, OwnServers> own = new ConcurrentHashMap<>();
    private final Queue<Sut> started = new ConcurrentLinkedQueue<>();

    Sut get(ColumnSpec column, SutRecipe recipe, SutRequest request) {
        FutureTask<Sut> mine = new FutureTask<>(() -> {
            Sut sut = Suts.start(recipe, request);
            started.add(sut);
            return sut;
        });
        FutureTask<Sut> first = suts.putIfAbsent(column.toString(), mine);
        if (first == null) {
            mine.run();
        }
        return outcome(first == null ? mine : first);
    }

    /** Systems like a column's, started so that they are as safe as they can be, for one test at a time. */
    OwnServers own(ColumnSpec column, SutRecipe recipe, SutRequest request) {
        SutRequest safe = new SutRequest(
                request.column(), request.settings(), request.options().durably());
        return own.computeIfAbsent(column.toString(), name -> new OwnServers(() -> Suts.start(recipe, safe)));
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

    /** Stops them side by side. Never throws, as JUnit would take that for a crash: what did not stop is logged. */
    @Override
    public void close() {
        suts.values().forEach(task -> task.cancel(true)); // one that still starts; to the others it does nothing
        CompletableFuture.allOf(
                        Stream.concat(started.stream(), own.values().stream().flatMap(each -> each.started().stream()))
                                .map(sut -> CompletableFuture.runAsync(sut::close))
                                .toArray(CompletableFuture[]::new))
                .exceptionally(SutPool::told)
                .join();
    }

    private static @Nullable Void told(Throwable failed) {
        LOG.log(System.Logger.Level.WARNING, "a system under test did not stop", failed);
        return null;
    }
}
