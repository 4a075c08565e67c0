package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RowCursor;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.Optional;

/** {@code records_basic} on Redis: rows as JSON in a hash, their keys in a sorted set. Thread-safe outside transactions. */
record RedisRecordsBasic(RecordsRun run) implements RecordsBasic {

    /** What is indexed may differ: what the namespace was first told is what holds for everybody. */
    @Override
    public void setUp(Model model) {
        String text = StoredModel.of(model).write();
        String there = run.prepare("setUp", model, step -> step.server().setUp(model.name(), text));
        List<String> lines = StoredModel.read(there).lines();
        if (!lines.equals(model.shape())) {
            throw RecordFailures.otherShape("setUp", model, lines);
        }
    }

    @Override
    public Row create(Model model, Row values) {
        Row draft = RecordChecks.whole("create", model, values);
        return run.run("create", model, step -> RecordsWriting.of(model, step).create(List.of(draft)))
                .get(0);
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        RecordId id = run.id("get", model, key);
        return run.run("get", model, step -> step.row(id)).map(raw -> RowJson.read(model, raw));
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        RecordId id = run.id("update", model, key);
        Row sound = RecordChecks.changes("update", model, key, changes);
        return run.run("update", model, step -> {
            String raw = step.row(id).orElseThrow(() -> RecordFailures.missing("update", model, key));
            List<Row> before = List.of(RowJson.read(model, raw));
            return RecordsWriting.of(model, step).update(before, sound).get(0);
        });
    }

    @Override
    public boolean delete(Model model, Object key) {
        RecordId id = run.id("delete", model, key);
        return run.run("delete", model, step -> RecordsDeletion.of(step, model, List.of(id)) == 1);
    }

    @Override
    public Row upsert(Model model, Row values) {
        Row draft = RecordChecks.whole("upsert", model, values);
        return run.run("upsert", model, step -> RecordsWriting.of(model, step).upsert(draft));
    }

    @Override
    public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
        RecordChecks.limit("all", model, limit);
        Optional<Row> last = RowCursor.read("all", model, List.of(), after);
        return run.run("all", model, step -> {
            if (step.unit().isSerial()) {
                Query query = Query.of(new Filter.All()).limit(limit);
                List<Row> rows = new RecordsSearch(step).all(model);
                return Selection.of("all", model, after.map(query::after).orElse(query), rows.stream());
            }
            Optional<String> from = last.map(
                    row -> RecordId.of(model, row.require(model.key().name())).key());
            return page(model, limit, step.server().listing().page(model.name(), from, limit + 1L));
        });
    }

    private static Page<Row> page(Model model, int limit, List<String> raws) {
        List<Row> rows =
                raws.stream().limit(limit).map(raw -> RowJson.read(model, raw)).toList();
        return new Page<>(
                rows,
                raws.size() > limit
                        ? Optional.of(RowCursor.after(model, List.of(), rows.get(limit - 1)))
                        : Optional.empty());
    }

    @Override
    public long count(Model model) {
        return run.run(
                "count",
                model,
                step -> step.unit().isSerial()
                        ? (long) new RecordsSearch(step).all(model).size()
                        : step.server().listing().count(model.name()));
    }

    @Override
    public void clear(Model model) {
        run.run(
                "clear",
                model,
                step -> RecordsDeletion.of(
                        step,
                        model,
                        new RecordsSearch(step)
                                .all(model).stream()
                                        .map(row -> RecordId.of(
                                                model, row.require(model.key().name())))
                                        .toList()));
    }
}
