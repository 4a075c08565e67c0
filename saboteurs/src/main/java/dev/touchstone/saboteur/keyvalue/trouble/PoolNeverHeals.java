package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A client that lost its connection once has none any more. */
public final class PoolNeverHeals extends TroubleFault {

    private final Set<Object> lost = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public PoolNeverHeals() {
        super("pool-never-heals", "A client that lost its connection once has none any more.", "GEN-13", "GEN-23");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            if (lost.contains(spot.client())) {
                throw new BackendException(
                        FailureKind.UNAVAILABLE, "any", spot.namespace(), "no connection in the pool", null);
            }
            return sound.get();
        } catch (BackendException failure) {
            if (failure.kind() == FailureKind.UNAVAILABLE) {
                lost.add(spot.client());
            }
            throw failure;
        }
    }
}
