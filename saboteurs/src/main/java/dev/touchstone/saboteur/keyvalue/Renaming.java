package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Does everything under another name than it was told. */
final class Renaming implements KeyValueBasic {

    private final KeyValueBasic sound;
    private final UnaryOperator<String> rename;

    Renaming(KeyValueBasic sound, UnaryOperator<String> rename) {
        this.sound = sound;
        this.rename = rename;
    }

    @Override
    public void set(String key, byte[] value) {
        sound.set(rename.apply(key), value);
    }

    @Override
    public Optional<byte[]> get(String key) {
        return sound.get(rename.apply(key));
    }

    @Override
    public boolean delete(String key) {
        return sound.delete(rename.apply(key));
    }

    @Override
    public boolean exists(String key) {
        return sound.exists(rename.apply(key));
    }
}
