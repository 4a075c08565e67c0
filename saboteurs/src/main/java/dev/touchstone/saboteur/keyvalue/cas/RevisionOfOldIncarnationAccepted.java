package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a key held before it was deleted is taken for what it holds now. */
public final class RevisionOfOldIncarnationAccepted extends KeyValueCasFault {

    private final Map<Place, Expected> buried = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public RevisionOfOldIncarnationAccepted() {
        super(
                "revision-of-old-incarnation-accepted",
                "What a key held before it was deleted is taken for what it holds now.",
                "KVC-15");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                boolean old = expected.equals(buried.get(spot.place(key))) && plain.exists(key);
                return old ? force(key, next) : sound.compareAndSwap(key, expected, next);
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, (store, spot) -> new PassingOn(store) {
            @Override
            public boolean delete(String key) {
                sound.get(key).ifPresent(value -> buried.put(spot.place(key), Expected.value(value)));
                return sound.delete(key);
            }
        });
    }
}
