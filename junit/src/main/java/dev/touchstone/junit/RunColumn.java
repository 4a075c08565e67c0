package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Claims;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One column through a run: asked for, starting in the background once it is needed, open, or failed for good. */
final class RunColumn {

    private final ColumnSpec spec;
    private final String product;
    private final Claims claims;
    private final FutureTask<OpenColumn> opening;
    private final Duration bound;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean kept = new AtomicBoolean();

    RunColumn(ColumnSpec spec, String product, Claims claims, Callable<OpenColumn> open, Duration bound) {
        this.spec = spec;
        this.product = product;
        this.claims = claims;
        this.opening = new FutureTask<>(open);
        this.bound = bound;
    }

    ColumnSpec spec() {
        return spec;
    }

    String name() {
        return spec.name();
    }

    String product() {
        return product;
    }

    Claims claims() {
        return claims;
    }

    /** Whether a test left something on the server on request. */
    AtomicBoolean kept() {
        return kept;
    }

    /** Begins to start, once, without waiting. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread starter = new Thread(opening, "touchstone-start-" + name());
            starter.setDaemon(true);
            starter.start();
        }
    }

    /** Waits until it is open. @throws ColumnFailedException if it cannot be had */
    OpenColumn await() {
        begin();
        try {
            return opening.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new ColumnFailedException(this, failed.getCause());
        } catch (TimeoutException hanging) {
            throw new ColumnFailedException(
                    this,
                    new IllegalStateException(
                            product + " did not start within " + bound.toMillis() + " ms (touchstone.start-patience)"));
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            throw new ColumnFailedException(this, broken);
        }
    }

    /** The open column, if it came to that. */
    Optional<OpenColumn> ifOpen() {
        try {
            return opening.isDone() ? Optional.of(await()) : Optional.empty();
        } catch (ColumnFailedException failed) {
            return Optional.empty();
        }
    }

    /** Why it cannot be had, if it was tried and failed. */
    Optional<Throwable> failure() {
        if (!begun.get()) {
            return Optional.empty();
        }
        try {
            await();
            return Optional.empty();
        } catch (ColumnFailedException failed) {
            return Optional.of(failed.reason());
        }
    }
}
