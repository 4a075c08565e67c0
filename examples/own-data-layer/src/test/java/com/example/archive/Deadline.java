package com.example.archive;

import dev.touchstone.driver.api.Calls;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Nobody waits longer than this, nor when interrupted. The data layer itself promises neither. */
final class Deadline implements AutoCloseable {

    private final Duration deadline;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "archive");
        thread.setDaemon(true);
        return thread;
    });

    Deadline(Duration deadline) {
        this.deadline = deadline;
    }

    <T> T within(Callable<T> work) throws Exception {
        Future<T> answer = threads.submit(work);
        try {
            return answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw Calls.noAnswer(deadline, late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            answer.cancel(true); // does nothing where there is an answer
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
