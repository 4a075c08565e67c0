package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.function.Supplier;

/** A call that was interrupted is made again until it is answered. */
public final class InterruptedCallMadeAgain extends TroubleFault {

    /** As the catalogue names it. */
    public InterruptedCallMadeAgain() {
        super(
                "interrupted-call-made-again",
                "A call that was interrupted is made again until it is answered.",
                "GEN-15");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return sound.get();
                } catch (BackendException failure) {
                    interrupted |= Thread.interrupted();
                    if (!interrupted || failure.kind() != FailureKind.TIMEOUT) {
                        throw failure;
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
