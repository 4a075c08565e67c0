package dev.touchstone.driver.api;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of one client, so that whatever fails is a {@link BackendException}, and that nothing is sent any more
 * once the client is closed. Thread-safe.
 */
public final class Calls {

    private final Function<? super Exception, FailureKind> kinds;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A call into a client library.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    public interface Call<T extends @Nullable Object> {

        /** Sends the request and waits for its answer. */
        T run() throws Exception;
    }

    /** Calls whose failures are of these kinds. */
    public Calls(Function<? super Exception, FailureKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Answers what the call answers.
     *
     * @throws BackendException {@code UNAVAILABLE} once closed; {@code TIMEOUT} if the thread was interrupted, whose flag
     *     stays set; otherwise of the kind that the client's failures map to
     */
    public <T extends @Nullable Object> T run(String operation, String name, Call<T> call) {
        if (closed.get()) {
            throw closed(operation, name, null);
        }
        try {
            return call.run();
        } catch (BackendException told) {
            throw told;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted(operation, name, interrupted);
        } catch (Exception failure) {
            throw failed(operation, name, failure);
        }
    }

    /** What a call throws that waited in vain: it says how long. */
    public static TimeoutException noAnswer(Duration deadline, Throwable cause) {
        TimeoutException timeout = new TimeoutException("no answer within " + deadline.toMillis() + " ms");
        timeout.initCause(cause);
        return timeout;
    }

    /** Refuses every call from now on; whether this was the first time. */
    public boolean close() {
        return closed.compareAndSet(false, true);
    }

    private BackendException failed(String operation, String name, Exception failure) {
        if (closed.get()) {
            return closed(operation, name, failure);
        }
        if (Causes.has(failure, InterruptedException.class)) {
            Thread.currentThread().interrupt();
            return interrupted(operation, name, failure);
        }
        return new BackendException(kinds.apply(failure), operation, name, detail(failure), failure);
    }

    private static BackendException closed(String operation, String name, @Nullable Exception cause) {
        return new BackendException(FailureKind.UNAVAILABLE, operation, name, "this client is closed", cause);
    }

    private static BackendException interrupted(String operation, String name, Exception cause) {
        String detail = "interrupted before the answer came; whether it took effect is unknown";
        return new BackendException(FailureKind.TIMEOUT, operation, name, detail, cause);
    }

    private static String detail(Exception failure) {
        String outer = said(failure);
        Throwable root = Causes.root(failure);
        return root.getMessage() == null || outer.contains(root.getMessage())
                ? outer
                : outer + ": " + root.getMessage();
    }

    private static String said(Throwable failure) {
        return requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
