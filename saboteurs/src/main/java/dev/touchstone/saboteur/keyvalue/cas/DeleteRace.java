package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A value is compared before it is deleted, so two at once are told that they did. */
public final class DeleteRace extends KeyValueCasFault {

    private final Map<Place, Pairing<String>> callers = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public DeleteRace() {
        super(
                "delete-race",
                "A value is compared before it is deleted, so two at once are told that they did.",
                "KVC-09",
                "KVC-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndDelete(String key, byte[] expected) {
                if (!holds(key, Expected.value(expected))) {
                    return sound.compareAndDelete(key, expected);
                }
                callers.computeIfAbsent(spot.place(key), place -> new Pairing<>())
                        .meet(key);
                plain.delete(key);
                return CasResult.done();
            }
        };
    }
}
