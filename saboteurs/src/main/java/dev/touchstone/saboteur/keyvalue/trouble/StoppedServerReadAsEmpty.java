package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Optional;

/** While the server is gone every name reads as absent. */
public final class StoppedServerReadAsEmpty extends TroubleFault {

    /** As the catalogue names it. */
    public StoppedServerReadAsEmpty() {
        super("stopped-server-read-as-empty", "While the server is gone every name reads as absent.", "GEN-13");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                try {
                    return sound.get(key);
                } catch (BackendException failure) {
                    if (failure.kind() == FailureKind.UNAVAILABLE) {
                        return Optional.empty();
                    }
                    throw failure;
                }
            }
        };
    }
}
