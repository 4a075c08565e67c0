package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** A time-out is told as a server that is not there. */
public final class TimeoutToldAsUnavailable extends TroubleFault {

    /** As the catalogue names it. */
    public TimeoutToldAsUnavailable() {
        super("timeout-told-as-unavailable", "A time-out is told as a server that is not there.", "GEN-14");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            throw failure.kind() == FailureKind.TIMEOUT
                    ? new BackendException(
                            FailureKind.UNAVAILABLE, failure.operation(), failure.name(), "no connection", failure)
                    : failure;
        }
    }
}
