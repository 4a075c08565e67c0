package dev.touchstone.driver.memstore;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Rules;
import dev.touchstone.model.Violation;
import java.util.List;
import java.util.Optional;

/** {@code records_related} on the in-process store, which has an index for each field that refers. */
record MemstoreRecordsRelated(MemstoreRecords records) implements RecordsRelated {

    @Override
    public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
        Row values = Row.empty().with(requireNonNull(field, "field"), requireNonNull(key, "key"));
        boolean refers = model.references().stream().anyMatch(one -> one.field().equals(field));
        RecordChecks.refuse(
                "referring",
                model,
                refers ? Rules.broken(model, values) : List.of(new Violation(field, "refers to nothing")));
        return new MemstorePage("referring", model, limit, after).of(records, values);
    }
}
