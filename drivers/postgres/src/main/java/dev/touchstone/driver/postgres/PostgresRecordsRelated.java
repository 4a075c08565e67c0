package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code records_related} on PostgreSQL: foreign keys, each with an index for the way back. Thread-safe. */
final class PostgresRecordsRelated implements RecordsRelated {

    private final PostgresQueries queries;

    PostgresRecordsRelated(PostgresRecords records) {
        this.queries = new PostgresQueries(records);
    }

    @Override
    public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
        RecordChecks.limit("SELECT", model, limit);
        if (model.references().stream().noneMatch(one -> one.field().equals(field))) {
            throw BackendException.about(
                    FailureKind.VALIDATION, "SELECT", model.name(), List.of(field), "refers to nothing", null);
        }
        Filter refers = new Filter.Compare(field, Filter.Operator.EQUAL, Objects.requireNonNull(key, "key"));
        Query query = Query.of(refers).limit(limit);
        return queries.page(model, after.map(query::after).orElse(query));
    }
}
