package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** A thread that was interrupted in a call does not know it afterwards. */
public final class InterruptSwallowed extends TroubleFault {

    /** As the catalogue names it. */
    public InterruptSwallowed() {
        super("interrupt-swallowed", "A thread that was interrupted in a call does not know it afterwards.", "GEN-15");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            boolean was = Thread.interrupted(); // which clears it
            throw was
                    ? new BackendException(failure.kind(), failure.operation(), failure.name(), "interrupted", failure)
                    : failure;
        }
    }
}
