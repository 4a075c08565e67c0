package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Of two swaps of one value at the same time, once both are done, and one is lost. */
public final class LostUpdateUnderConcurrency extends KeyValueCasFault {

    private final Map<Place, Pairing<Expected>> callers = new ConcurrentHashMap<>();
    private final Set<Place> lost = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public LostUpdateUnderConcurrency() {
        super(
                "lost-update-under-concurrency",
                "Of two swaps of one value at the same time, once both are done, and one is lost.",
                "KVC-06");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                if (!(expected instanceof Expected.Value) || lost.contains(spot.place(key)) || !holds(key, expected)) {
                    return sound.compareAndSwap(key, expected, next);
                }
                Pairing<Expected> meeting = callers.computeIfAbsent(spot.place(key), place -> new Pairing<>());
                if (meeting.meetAnotherThread(expected).filter(expected::equals).isEmpty()) {
                    return sound.compareAndSwap(key, expected, next);
                }
                lost.add(spot.place(key));
                return force(key, next);
            }
        };
    }
}
