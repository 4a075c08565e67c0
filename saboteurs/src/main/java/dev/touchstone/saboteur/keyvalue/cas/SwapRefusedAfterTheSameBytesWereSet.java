package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** After a plain set of the bytes that a key holds already, the next swap of it is refused. */
public final class SwapRefusedAfterTheSameBytesWereSet extends KeyValueCasFault {

    private final Set<Place> moved = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public SwapRefusedAfterTheSameBytesWereSet() {
        super(
                "swap-refused-after-the-same-bytes-were-set",
                "After a plain set of the bytes that a key holds already, the next swap of it is refused.",
                "KVC-19");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                return moved.remove(spot.place(key))
                        ? CasResult.mismatch(plain.get(key))
                        : sound.compareAndSwap(key, expected, next);
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public void set(String key, byte[] value) {
                boolean same = sound.get(key)
                        .filter(bytes -> Arrays.equals(bytes, value))
                        .isPresent();
                sound.set(key, value);
                if (same) {
                    moved.add(spot.place(key));
                }
            }
        });
    }
}
