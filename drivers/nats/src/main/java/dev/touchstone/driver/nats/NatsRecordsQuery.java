package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.QueryChecks;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** {@code records_query} on NATS: what may be meant is fetched, filtered and sorted here. Thread-safe. */
record NatsRecordsQuery(NatsRecords records) implements RecordsQuery {

    NatsRecordsQuery(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public Page<Row> query(Model model, Query query) {
        QueryChecks.check("query", model, query);
        return page("query", model, query);
    }

    /** The page that a sound query asks for. */
    Page<Row> page(String operation, Model model, Query query) {
        return records.read(
                operation,
                model,
                cells -> Selection.of(
                        operation, model, query, new NatsSearch(records, model, cells).enough(query).stream()));
    }

    @Override
    public long count(Model model, Filter filter) {
        QueryChecks.check("count", model, filter);
        return records.read(
                "count",
                model,
                cells -> new NatsSearch(records, model, cells)
                        .among(filter).stream().filter(Matching.of(filter)).count());
    }
}
