package dev.touchstone.driver.redis;

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

/** {@code records_related} on Redis: a set for each record that is referred to, with the keys of those that do. */
record RedisRecordsRelated(RecordsRun run) implements RecordsRelated {

    @Override
    public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
        RecordChecks.limit("referring", model, limit);
        boolean refers = model.references().stream().anyMatch(to -> to.field().equals(field));
        RecordChecks.refuse(
                "referring", model, refers ? List.of() : List.of(new Violation(field, "refers to no record")));
        Query query =
                Query.of(new Filter.Compare(field, Filter.Operator.EQUAL, key)).limit(limit);
        return new RedisRecordsQuery(run).query(model, after.map(query::after).orElse(query));
    }
}
