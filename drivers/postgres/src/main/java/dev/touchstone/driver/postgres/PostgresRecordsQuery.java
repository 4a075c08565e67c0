package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;

/** {@code records_query} on PostgreSQL: a query is one SELECT. Thread-safe. */
final class PostgresRecordsQuery implements RecordsQuery {

    private final PostgresQueries queries;

    PostgresRecordsQuery(PostgresRecords records) {
        this.queries = new PostgresQueries(records);
    }

    @Override
    public Page<Row> query(Model model, Query query) {
        return queries.page(model, query);
    }

    @Override
    public long count(Model model, Filter filter) {
        return queries.count(model, filter);
    }
}
