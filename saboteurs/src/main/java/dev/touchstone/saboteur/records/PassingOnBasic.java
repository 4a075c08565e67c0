package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/** Passes every call on: a fault overrides an operation, or what becomes of each row on its way in or out. */
public class PassingOnBasic implements RecordsBasic {

    /** Where the calls go. */
    protected final RecordsBasic sound;

    /** Before this one. */
    public PassingOnBasic(RecordsBasic sound) {
        this.sound = sound;
    }

    /** What is stored of what is given: of a whole record, or of changes. */
    protected Row stored(Model model, Row given) {
        return given;
    }

    /** What is answered of what is there. */
    protected Row found(Model model, Row row) {
        return row;
    }

    /** The key under which a record is. */
    protected Object key(Model model, Object key) {
        return key;
    }

    @Override
    public void setUp(Model model) {
        sound.setUp(model);
    }

    @Override
    public Row create(Model model, Row values) {
        return found(model, sound.create(model, stored(model, values)));
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        return sound.get(model, key(model, key)).map(row -> found(model, row));
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        return found(model, sound.update(model, key(model, key), stored(model, changes)));
    }

    @Override
    public boolean delete(Model model, Object key) {
        return sound.delete(model, key(model, key));
    }

    @Override
    public Row upsert(Model model, Row values) {
        return found(model, sound.upsert(model, stored(model, values)));
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        Page<Row> page = sound.all(model, limit, after);
        return new Page<>(page.items().stream().map(row -> found(model, row)).toList(), page.next());
    }

    @Override
    public long count(Model model) {
        return sound.count(model);
    }

    @Override
    public void clear(Model model) {
        sound.clear(model);
    }
}
