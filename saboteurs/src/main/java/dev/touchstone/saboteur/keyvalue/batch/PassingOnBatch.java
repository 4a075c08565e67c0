package dev.touchstone.saboteur.keyvalue.batch;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passes every call on: a fault overrides what it does wrong. */
class PassingOnBatch implements KeyValueBatch {

    final KeyValueBatch sound;

    PassingOnBatch(KeyValueBatch sound) {
        this.sound = sound;
    }

    @Override
    public void batchSet(Map<String, byte[]> entries) {
        sound.batchSet(entries);
    }

    @Override
    public List<Optional<byte[]>> batchGet(List<String> keys) {
        return sound.batchGet(keys);
    }

    @Override
    public List<Boolean> batchDelete(List<String> keys) {
        return sound.batchDelete(keys);
    }
}
