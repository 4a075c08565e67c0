package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;

/** Passes every call on: a fault overrides what it does wrong, or what it only watches. */
public class PassingOn implements KeyValueBasic {

    /** Where the calls go. */
    protected final KeyValueBasic sound;

    /** Before this one. */
    public PassingOn(KeyValueBasic sound) {
        this.sound = sound;
    }

    @Override
    public void set(String key, byte[] value) {
        sound.set(key, value);
    }

    @Override
    public Optional<byte[]> get(String key) {
        return sound.get(key);
    }

    @Override
    public boolean delete(String key) {
        return sound.delete(key);
    }

    @Override
    public boolean exists(String key) {
        return sound.exists(key);
    }
}
