package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;

/** Passes every call on: a fault overrides what it does wrong. */
public class PassingOnTransaction implements RecordsTransaction {

    /** Where the calls go. */
    protected final RecordsTransaction sound;

    /** Before this one. */
    public PassingOnTransaction(RecordsTransaction sound) {
        this.sound = sound;
    }

    /** {@code records_basic} within it. */
    protected RecordsBasic basic(RecordsBasic within) {
        return within;
    }

    @Override
    public <C> C open(Class<C> contract) {
        C within = sound.open(contract);
        return within instanceof RecordsBasic basic ? contract.cast(basic(basic)) : within;
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
