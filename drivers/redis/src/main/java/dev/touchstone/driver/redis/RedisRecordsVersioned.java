package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.Optional;

/** {@code records_versioned} on Redis: the version is in the row that the script compares. */
record RedisRecordsVersioned(RecordsRun run) implements RecordsVersioned {

    @Override
    public Row update(Model model, Object key, long version, Row changes) {
        RecordChecks.versioned("update", model);
        RecordId id = run.id("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return run.run("update", model, step -> {
            Row before = known("update", model, key, version, step.row(id))
                    .orElseThrow(() -> RecordFailures.missing("update", model, key));
            return RecordsWriting.of(model, step).update(List.of(before), sound).get(0);
        });
    }

    @Override
    public boolean delete(Model model, Object key, long version) {
        RecordChecks.versioned("delete", model);
        RecordId id = run.id("delete", model, key);
        return run.run("delete", model, step -> {
            boolean there = known("delete", model, key, version, step.row(id)).isPresent();
            return there && RecordsDeletion.of(step, model, List.of(id)) == 1;
        });
    }

    private static Optional<Row> known(String operation, Model model, Object key, long version, Optional<String> raw) {
        Optional<Row> row = raw.map(text -> RowJson.read(model, text));
        String field = model.automatic(Automatic.VERSION).orElseThrow().name();
        row.map(found -> (Long) found.require(field))
                .filter(found -> found != version)
                .ifPresent(found -> {
                    throw RecordFailures.stale(operation, model, key, version, found);
                });
        return row;
    }
}
