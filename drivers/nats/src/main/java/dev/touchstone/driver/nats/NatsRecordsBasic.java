package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/** {@code records_basic} on NATS: an entry for each record. Thread-safe. */
record NatsRecordsBasic(NatsRecords records) implements RecordsBasic {

    NatsRecordsBasic(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public void setUp(Model model) {
        records.prepare("setUp", requireNonNull(model, "model"), unit -> {
            NatsModels.add(unit, model);
            return model;
        });
    }

    @Override
    public Row create(Model model, Row values) {
        Row draft = NatsRecords.whole("create", model, values);
        return records.change("create", model, unit -> {
            NatsWriting writing = new NatsWriting("create", model, unit);
            writing.create(draft);
            return writing.write().get(0);
        });
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        return records.one("get", model, NatsRecords.id("get", model, key));
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        String id = NatsRecords.id("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return records.change("update", model, unit -> {
            NatsWriting writing = new NatsWriting("update", model, unit);
            if (!writing.update(id, sound, row -> true)) {
                throw RecordFailures.missing("update", model, key);
            }
            return writing.write().get(0);
        });
    }

    @Override
    public boolean delete(Model model, Object key) {
        List<String> id = List.of(NatsRecords.id("delete", model, key));
        return records.change("delete", model, unit -> NatsDeletion.of("delete", unit, id)) == 1;
    }

    @Override
    public Row upsert(Model model, Row values) {
        Row draft = NatsRecords.whole("upsert", model, values);
        return records.change("upsert", model, unit -> {
            NatsWriting writing = new NatsWriting("upsert", model, unit);
            writing.upsert(draft);
            return writing.write().get(0);
        });
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        RecordChecks.limit("all", model, limit);
        Query query = Query.of(new Filter.All()).limit(limit);
        return new NatsRecordsQuery(records)
                .page("all", model, after.map(query::after).orElse(query));
    }

    @Override
    public long count(Model model) {
        return records.read(
                "count", model, cells -> (long) records.texts(model, cells).size());
    }

    @Override
    public void clear(Model model) {
        records.change(
                "clear", model, unit -> NatsDeletion.of("clear", unit, records.ids(model, new Filter.All(), unit)));
    }
}
