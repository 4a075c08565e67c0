package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** A connection that is lost is told as a conflict with somebody else. */
public final class LostConnectionToldAsConflict extends TroubleFault {

    /** As the catalogue names it. */
    public LostConnectionToldAsConflict() {
        super(
                "lost-connection-told-as-conflict",
                "A connection that is lost is told as a conflict with somebody else.",
                "GEN-23");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            throw isTrouble(failure)
                    ? new BackendException(
                            FailureKind.CONFLICT, failure.operation(), failure.name(), "no connection", failure)
                    : failure;
        }
    }
}
