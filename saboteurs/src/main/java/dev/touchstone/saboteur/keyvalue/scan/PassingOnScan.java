package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.Optional;

/** Passes every call on: a fault overrides what it does wrong. */
public class PassingOnScan implements KeyValueScan {

    /** Where the calls go. */
    protected final KeyValueScan sound;

    /** Before this one. */
    public PassingOnScan(KeyValueScan sound) {
        this.sound = sound;
    }

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        return sound.scan(prefix, limit, after);
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        return sound.scanKeys(prefix, limit, after);
    }

    @Override
    public long count(String prefix) {
        return sound.count(prefix);
    }
}
