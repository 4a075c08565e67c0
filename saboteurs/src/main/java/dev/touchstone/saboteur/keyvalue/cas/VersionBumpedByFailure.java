package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** After a swap that failed the next one is refused. */
public final class VersionBumpedByFailure extends KeyValueCasFault {

    private final Set<Place> bumped = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public VersionBumpedByFailure() {
        super("version-bumped-by-failure", "After a swap that failed the next one is refused.", "KVC-13");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                if (bumped.remove(spot.place(key))) {
                    return CasResult.mismatch(plain.get(key));
                }
                try {
                    return sound.compareAndSwap(key, expected, next);
                } catch (BackendException failure) {
                    bumped.add(spot.place(key));
                    throw failure;
                }
            }
        };
    }
}
