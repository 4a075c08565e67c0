package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** Passes every call on: a fault overrides what it does wrong. */
public class PassingOnVersioned implements RecordsVersioned {

    /** Where the calls go. */
    protected final RecordsVersioned sound;

    /** Before this one. */
    public PassingOnVersioned(RecordsVersioned sound) {
        this.sound = sound;
    }

    @Override
    public Row update(Model model, Object key, long version, Row changes) {
        return sound.update(model, key, version, changes);
    }

    @Override
    public boolean delete(Model model, Object key, long version) {
        return sound.delete(model, key, version);
    }
}
