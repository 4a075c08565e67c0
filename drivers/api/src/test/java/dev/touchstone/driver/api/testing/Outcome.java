package dev.touchstone.driver.api.testing;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param operation what was called
 * @param failure what it threw, if it did
 * @param took how long it was at it
 * @param interrupted whether its thread's flag was set afterwards
 */
record Outcome(String operation, @Nullable Throwable failure, Duration took, boolean interrupted) {

    /** The kind of the failure, if it is one of ours, with what it came from. */
    Optional<FailureKind> kind() {
        return failure instanceof BackendException ours && ours.getCause() != null
                ? Optional.of(ours.kind())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return operation + " after " + took.toMillis() + " ms" + (interrupted ? ", interrupted: " : ": ")
                + (failure == null ? "done" : failure + ", from " + failure.getCause());
    }
}
