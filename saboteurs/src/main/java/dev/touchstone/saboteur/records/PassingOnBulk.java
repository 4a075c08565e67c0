package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/** Passes every call on: a fault overrides what it does wrong. */
public class PassingOnBulk implements RecordsBulk {

    /** Where the calls go. */
    protected final RecordsBulk sound;

    /** Before this one. */
    public PassingOnBulk(RecordsBulk sound) {
        this.sound = sound;
    }

    @Override
    public BulkResult createAll(Model model, List<Row> rows) {
        return sound.createAll(model, rows);
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        return sound.getAll(model, keys);
    }

    @Override
    public long updateWhere(Model model, Filter filter, Row changes) {
        return sound.updateWhere(model, filter, changes);
    }

    @Override
    public long deleteWhere(Model model, Filter filter) {
        return sound.deleteWhere(model, filter);
    }
}
