package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A write that timed out is undone by removing the name, as soon as the server answers. */
public final class TimedOutWriteDestroysOldValue extends TroubleFault {

    private final Set<Spot.Place> unsure = ConcurrentHashMap.newKeySet();

    /** As the catalogue names it. */
    public TimedOutWriteDestroysOldValue() {
        super(
                "timed-out-write-destroys-old-value",
                "A write that timed out is undone by removing the name, as soon as the server answers.",
                "GEN-14");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                try {
                    sound.set(key, value);
                } catch (BackendException failure) {
                    if (failure.kind() == FailureKind.TIMEOUT) {
                        unsure.add(spot.place(key));
                    }
                    throw failure;
                }
            }

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                if (unsure.remove(spot.place(key))) {
                    sound.delete(key);
                    return Optional.empty();
                }
                return found;
            }
        };
    }
}
