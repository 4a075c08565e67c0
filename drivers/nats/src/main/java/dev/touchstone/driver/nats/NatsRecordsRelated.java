package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Violation;
import java.util.List;
import java.util.Optional;

/** {@code records_related} on NATS: those that refer are found as a query finds them, by their ties. Thread-safe. */
record NatsRecordsRelated(NatsRecords records) implements RecordsRelated {

    NatsRecordsRelated(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
        RecordChecks.limit("referring", model, limit);
        requireNonNull(key, "key");
        boolean refers = model.references().stream().anyMatch(one -> one.field().equals(field));
        RecordChecks.refuse(
                "referring", model, refers ? List.of() : List.of(new Violation(field, "refers to nothing")));
        Query query =
                Query.of(new Filter.Compare(field, Filter.Operator.EQUAL, key)).limit(limit);
        return new NatsRecordsQuery(records)
                .query(model, after.map(query::after).orElse(query));
    }
}
