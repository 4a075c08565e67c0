package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A write that failed as nobody was there is done again after each later write of its key. */
public final class FailedWriteRetriedForEver extends TroubleFault {

    private final Map<Place, byte[]> failed = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public FailedWriteRetriedForEver() {
        super(
                "failed-write-retried-for-ever",
                "A write that failed as nobody was there is done again after each later write of its key.",
                "KVB-24");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                    Optional.ofNullable(failed.get(spot.place(key))).ifPresent(again -> sound.set(key, again));
                } catch (BackendException failure) {
                    if (isTrouble(failure)) {
                        failed.put(spot.place(key), value.clone());
                    }
                    throw failure;
                }
            }
        };
    }
}
