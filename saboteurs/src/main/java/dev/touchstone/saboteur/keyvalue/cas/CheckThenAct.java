package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a key is absent is looked up before it is created, so two at once are told that they did. */
public final class CheckThenAct extends KeyValueCasFault {

    private final Map<Place, Pairing<String>> callers = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CheckThenAct() {
        super(
                "check-then-act",
                "Whether a key is absent is looked up before it is created, so two at once are told that they did.",
                "KVC-05",
                "KVC-17");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new CompareThenWrite(sound, spot) {
            @Override
            void between(String key) {
                callers.computeIfAbsent(spot.place(key), place -> new Pairing<>())
                        .meet(key);
            }
        };
    }
}
