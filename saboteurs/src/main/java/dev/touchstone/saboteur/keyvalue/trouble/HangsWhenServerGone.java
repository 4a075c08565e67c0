package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** Whoever calls while the server is gone waits for ever. */
public final class HangsWhenServerGone extends TroubleFault {

    /** As the catalogue names it. */
    public HangsWhenServerGone() {
        super("hangs-when-server-gone", "Whoever calls while the server is gone waits for ever.", "GEN-13");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            throw failure.kind() == FailureKind.UNAVAILABLE ? waitedForEver(failure) : failure;
        }
    }
}
