package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** What a client has written is gone when it closes. */
public final class StateKeptInTheClient extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public StateKeptInTheClient() {
        super("state-kept-in-the-client", "What a client has written is gone when it closes.", "GEN-11");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                spot.beforeClosing(() -> sound.delete(key));
            }
        };
    }
}
