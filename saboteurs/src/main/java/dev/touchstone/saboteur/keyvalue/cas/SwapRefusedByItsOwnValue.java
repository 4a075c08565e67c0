package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A swap that meets another one is sent twice, and is refused as its own value is there already. */
public final class SwapRefusedByItsOwnValue extends KeyValueCasFault {

    private final Map<Place, Pairing<Expected>> callers = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public SwapRefusedByItsOwnValue() {
        super(
                "swap-refused-by-its-own-value",
                "A swap that meets another one is sent twice, and is refused as its own value is there already.",
                "KVC-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                boolean met = callers.computeIfAbsent(spot.place(key), place -> new Pairing<>())
                        .meetAnotherThread(expected)
                        .isPresent();
                CasResult result = sound.compareAndSwap(key, expected, next);
                return met && result instanceof CasResult.Done ? sound.compareAndSwap(key, expected, next) : result;
            }
        };
    }
}
