package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.OptionalLong;

/** {@code records_versioned} on the in-process store: compared and changed under its one lock. */
record MemstoreRecordsVersioned(MemstoreRecords records) implements RecordsVersioned {

    @Override
    public Row update(Model model, Object key, long version, Row changes) {
        check("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return records.change("update", model, edit -> edit.update(model, key, OptionalLong.of(version), sound));
    }

    @Override
    public boolean delete(Model model, Object key, long version) {
        check("delete", model, key);
        return records.change("delete", model, edit -> edit.delete(model, key, OptionalLong.of(version)));
    }

    private static void check(String operation, Model model, Object key) {
        RecordChecks.versioned(operation, model);
        MemstoreRecords.key(operation, model, key);
    }
}
