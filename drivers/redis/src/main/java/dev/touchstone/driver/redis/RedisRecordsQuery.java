package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** {@code records_query} on Redis: the rows that may be meant are fetched, and looked at here. */
record RedisRecordsQuery(RecordsRun run) implements RecordsQuery {

    @Override
    public Page<Row> query(Model model, Query query) {
        QueryChecks.check("query", model, query);
        return run.run(
                "query",
                model,
                step -> Selection.of(
                        "query", model, query, new RecordsSearch(step).among(model, query.filter()).stream()));
    }

    @Override
    public long count(Model model, Filter filter) {
        QueryChecks.check("count", model, filter);
        return run.run("count", model, step ->
                (long) new RecordsSearch(step).matching(model, filter).size());
    }
}
