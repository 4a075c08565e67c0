package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code records_unique} on NATS: an entry for the values of each rule that names the record that has them. Thread-safe. */
record NatsRecordsUnique(NatsRecords records) implements RecordsUnique {

    NatsRecordsUnique(NatsNamespace nats) {
        this(new NatsRecords(nats));
    }

    @Override
    public Optional<Row> find(Model model, Row values) {
        RecordChecks.unique("find", model, values);
        if (values.has(model.key().name())) {
            return new NatsRecordsBasic(records)
                    .get(model, values.require(model.key().name()));
        }
        String claim = claim(model, values);
        return records.ask("find", model, deadline -> {
            while (!deadline.isOver()) {
                NatsCells cells = new NatsCells(records.nats(), deadline);
                Optional<String> id = cells.shown(List.of(claim)).get(0);
                if (id.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Row> row = records.get(model, List.of(id.get()), cells).get(0);
                if (row.filter(Matching.of(has(values))).isPresent()) {
                    return row;
                }
            }
            throw NatsFailures.lostEveryRace(); // each time it was given to another between the two looks
        });
    }

    private static Filter has(Row values) {
        return new Filter.And(values.fields().stream()
                .map(field -> (Filter) new Filter.Compare(field, Filter.Operator.EQUAL, values.get(field)))
                .toList());
    }

    private String claim(Model model, Row values) {
        List<String> rule = model.uniquesBesideKey().stream()
                .filter(fields -> Set.copyOf(fields).equals(values.fields()))
                .findFirst()
                .orElseThrow();
        List<String> texts =
                rule.stream().map(field -> RowJson.text(values.require(field))).toList();
        return records.nats().names().claim(model.name(), rule, texts);
    }
}
