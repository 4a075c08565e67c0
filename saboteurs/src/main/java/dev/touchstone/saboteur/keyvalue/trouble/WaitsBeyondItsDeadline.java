package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** Whoever is not answered within the deadline waits on. */
public final class WaitsBeyondItsDeadline extends TroubleFault {

    /** As the catalogue names it. */
    public WaitsBeyondItsDeadline() {
        super("waits-beyond-its-deadline", "Whoever is not answered within the deadline waits on.", "GEN-14");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            throw failure.kind() == FailureKind.TIMEOUT ? waitedForEver(failure) : failure;
        }
    }
}
