package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.Optional;

/** {@code records_unique} on the in-process store, which has an index for each rule. */
record MemstoreRecordsUnique(MemstoreRecords records) implements RecordsUnique {

    @Override
    public Optional<Row> find(Model model, Row values) {
        Row rule = RecordChecks.unique("find", model, values);
        return records.ask("find", model, view -> view.select(model, rule, row -> true)).stream()
                .findFirst();
    }
}
