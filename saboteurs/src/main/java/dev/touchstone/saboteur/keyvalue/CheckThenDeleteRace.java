package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a key is there is looked up before it is deleted, so two at once are told yes. */
public final class CheckThenDeleteRace extends KeyValueBasicFault {

    private final Map<Place, Pairing<String>> deleters = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public CheckThenDeleteRace() {
        super(
                "check-then-delete-race",
                "Whether a key is there is looked up before it is deleted, so two at once are told yes.",
                "KVB-17");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                if (!sound.exists(key)) {
                    return false;
                }
                deleters.computeIfAbsent(spot.place(key), place -> new Pairing<>())
                        .meet(key);
                sound.delete(key);
                return true;
            }
        };
    }
}
