package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsTransaction;

/** Passes every call on: a fault overrides what it does wrong. */
public class PassingOnTransaction implements RecordsTransaction {

    /** Where the calls go. */
    protected final RecordsTransaction sound;

    /** Before this one. */
    public PassingOnTransaction(RecordsTransaction sound) {
        this.sound = sound;
    }

    @Override
    public <C> C open(Class<C> contract) {
        return sound.open(contract);
    }

    @Override
    public Savepoint savepoint() {
        return sound.savepoint();
    }

    @Override
    public void commit() {
        sound.commit();
    }

    @Override
    public void rollback() {
        sound.rollback();
    }

    @Override
    public final void close() {
        rollback();
    }
}
