package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a swap stored counts as current until the next swap, whatever was written plainly since. */
public final class CasVersionIgnoresPlainWrites extends KeyValueCasFault {

    private final Map<Place, Expected> swapped = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CasVersionIgnoresPlainWrites() {
        super(
                "cas-version-ignores-plain-writes",
                "What a swap stored counts as current until the next swap, whatever was written plainly since.",
                "KVC-11");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                Place place = spot.place(key);
                boolean believed = expected.equals(swapped.get(place));
                CasResult result = believed ? force(key, next) : sound.compareAndSwap(key, expected, next);
                if (result instanceof CasResult.Done) {
                    swapped.put(place, Expected.value(next));
                }
                return result;
            }
        };
    }
}
