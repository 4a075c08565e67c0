package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A transaction that keeps its writes until it commits, over a sound one that reads. A fault overrides what it does wrong. */
class Buffering implements Transaction {

    final KeyValueTransactional store;
    final Transaction sound;
    final Map<String, byte[]> written = new LinkedHashMap<>();
    private boolean ended;

    Buffering(KeyValueTransactional store) {
        this.store = store;
        this.sound = store.begin();
    }

    @Override
    public void set(String key, byte[] value) {
        refuseIfEnded();
        try (Transaction trial = store.begin()) {
            trial.set(key, value); // says what is wrong with it
        }
        written.put(key, value.clone());
    }

    @Override
    public Optional<byte[]> get(String key) {
        refuseIfEnded();
        byte[] own = written.get(key);
        return own == null ? look(key) : Optional.of(own.clone());
    }

    /** What is found under a key that was not written here. */
    Optional<byte[]> look(String key) {
        return sound.get(key);
    }

    @Override
    public final void commit() {
        refuseIfEnded();
        ended = true;
        try {
            apply();
        } finally {
            sound.rollback();
            end();
        }
    }

    /** Writes what is to be written, and commits. */
    void apply() {
        written.forEach(sound::set);
        sound.commit();
    }

    /** Called once for a transaction that is open, before it is undone. */
    void undo() {}

    /** Called once, however it ended. */
    void end() {}

    @Override
    public final void rollback() {
        if (!ended) {
            ended = true;
            undo();
            sound.rollback();
            end();
        }
    }

    @Override
    public void close() {
        rollback();
    }

    private void refuseIfEnded() {
        if (ended) {
            sound.commit(); // says that it has ended
        }
    }
}
