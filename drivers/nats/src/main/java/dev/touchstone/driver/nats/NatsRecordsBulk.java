package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code records_bulk} on NATS: drafts of all records side by side, and one message that makes them count. Thread-safe. */
record NatsRecordsBulk(NatsRecords records) implements RecordsBulk {

    NatsRecordsBulk(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public BulkResult createAll(Model model, List<Row> rows) {
        List<Row> drafts = rows.stream()
                .map(row -> NatsRecords.whole("createAll", model, row))
                .toList();
        return BulkResult.of(records.change("createAll", model, unit -> {
            NatsWriting writing = new NatsWriting("createAll", model, unit);
            writing.want(drafts);
            for (Row draft : drafts) {
                writing.create(draft);
            }
            return writing.write();
        }));
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        List<String> ids = keys.stream()
                .map(key -> NatsRecords.id("getAll", model, (Object) key))
                .toList();
        return records.read("getAll", model, cells -> records.get(model, ids, cells));
    }

    @Override
    public long updateWhere(Model model, Filter filter, Row changes) {
        QueryChecks.check("updateWhere", model, filter);
        Row sound = RecordChecks.changesOfMany("updateWhere", model, changes);
        Predicate<Row> matches = Matching.of(filter);
        return records.change("updateWhere", model, unit -> {
            NatsWriting writing = new NatsWriting("updateWhere", model, unit);
            long matched = 0;
            for (String id : records.ids(model, filter, unit)) {
                matched += writing.update(id, sound, matches::test) ? 1 : 0;
            }
            List<Row> unused = writing.write();
            return matched;
        });
    }

    @Override
    public long deleteWhere(Model model, Filter filter) {
        QueryChecks.check("deleteWhere", model, filter);
        return records.change("deleteWhere", model, unit -> {
            List<String> ids = records.ids(model, filter, unit);
            return (long) NatsDeletion.of("deleteWhere", unit, ids);
        });
    }
}
