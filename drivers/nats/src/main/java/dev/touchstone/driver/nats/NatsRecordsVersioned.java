package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.Optional;

/** {@code records_versioned} on NATS: the version is in the record, which is changed only under the revision that was read. */
record NatsRecordsVersioned(NatsRecords records) implements RecordsVersioned {

    NatsRecordsVersioned(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public Row update(Model model, Object key, long version, Row changes) {
        RecordChecks.versioned("update", model);
        String id = NatsRecords.id("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return records.change("update", model, unit -> {
            NatsWriting writing = new NatsWriting("update", model, unit);
            if (!writing.update(id, sound, row -> isKnown("update", model, key, version, row))) {
                throw RecordFailures.missing("update", model, key);
            }
            return writing.write().get(0);
        });
    }

    @Override
    public boolean delete(Model model, Object key, long version) {
        RecordChecks.versioned("delete", model);
        String id = NatsRecords.id("delete", model, key);
        return records.change("delete", model, unit -> {
            Optional<String> text = unit.read(records.nats().names().record(id));
            return text.isPresent()
                    && isKnown("delete", model, key, version, RowJson.read(model, text.get()))
                    && NatsDeletion.of("delete", unit, List.of(id)) == 1;
        });
    }

    private static boolean isKnown(String operation, Model model, Object key, long version, Row row) {
        String field = model.automatic(Automatic.VERSION).orElseThrow().name();
        long found = (Long) row.require(field);
        if (found != version) {
            throw RecordFailures.stale(operation, model, key, version, found);
        }
        return true;
    }
}
