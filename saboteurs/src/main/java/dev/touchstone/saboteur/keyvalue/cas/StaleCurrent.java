package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is refused is shown what the one before him was shown. */
public final class StaleCurrent extends KeyValueCasFault {

    private final Map<Place, Optional<byte[]>> shown = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public StaleCurrent() {
        super("stale-current", "Who is refused is shown what the one before him was shown.", "KVC-14", "KVC-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                CasResult result = sound.compareAndSwap(key, expected, next);
                if (result instanceof CasResult.Mismatch refused) {
                    Optional<byte[]> before = shown.put(spot.place(key), refused.current());
                    return before == null ? result : CasResult.mismatch(before);
                }
                return result;
            }
        };
    }
}
