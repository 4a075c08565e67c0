package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code records_bulk} on Redis: one script for all rows. */
record RedisRecordsBulk(RecordsRun run) implements RecordsBulk {

    @Override
    public BulkResult createAll(Model model, List<Row> rows) {
        List<Row> drafts = rows.stream()
                .map(row -> RecordChecks.whole("createAll", model, row))
                .toList();
        return BulkResult.of(run.run(
                "createAll", model, step -> RecordsWriting.of(model, step).create(drafts)));
    }

    @Override
    public List<Optional<Row>> getAll(Model model, List<?> keys) {
        List<RecordId> ids = new ArrayList<>();
        keys.forEach(key -> ids.add(run.id("getAll", model, key)));
        return run.run("getAll", model, step -> {
            step.want(ids);
            List<Optional<Row>> found = new ArrayList<>();
            for (RecordId id : ids) {
                found.add(step.row(id).map(raw -> RowJson.read(model, raw)));
            }
            return found;
        });
    }

    @Override
    public long updateWhere(Model model, Filter filter, Row changes) {
        QueryChecks.check("updateWhere", model, filter);
        Row sound = RecordChecks.changesOfMany("updateWhere", model, changes);
        return run.run("updateWhere", model, step -> {
            List<Row> matches = new RecordsSearch(step).matching(model, filter);
            return matches.isEmpty()
                    ? 0L
                    : (long) RecordsWriting.of(model, step)
                            .update(matches, sound)
                            .size();
        });
    }

    @Override
    public long deleteWhere(Model model, Filter filter) {
        QueryChecks.check("deleteWhere", model, filter);
        return run.run(
                "deleteWhere",
                model,
                step -> RecordsDeletion.of(
                        step,
                        model,
                        new RecordsSearch(step)
                                .matching(model, filter).stream()
                                        .map(row -> RecordId.of(
                                                model, row.require(model.key().name())))
                                        .toList()));
    }
}
