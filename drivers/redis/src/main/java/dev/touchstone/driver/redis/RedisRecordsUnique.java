package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import dev.touchstone.model.Rules;
import dev.touchstone.model.Values;
import dev.touchstone.model.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code records_unique} on Redis: a hash for each rule, from values to the key that has them. */
record RedisRecordsUnique(RecordsRun run) implements RecordsUnique {

    @Override
    public Optional<Row> find(Model model, Row values) {
        List<String> rule = rule(model, values);
        if (rule.equals(List.of(model.key().name()))) {
            RecordId id = RecordId.of(model, values.require(rule.get(0)));
            return run.run("find", model, step -> step.row(id)).map(raw -> RowJson.read(model, raw));
        }
        List<String> texts =
                rule.stream().map(field -> RowJson.text(values.require(field))).toList();
        RecordPlace.Claim claim = RecordPlace.Claim.of(model.name(), rule, texts);
        return run.run("find", model, step -> new RecordsSearch(step).placed(model, List.of(claim))).stream()
                .filter(row -> rule.stream().allMatch(field -> equal(row, values, field)))
                .findFirst();
    }

    /** Others may be among the rows that were written here. */
    private static boolean equal(Row row, Row values, String field) {
        Object held = row.get(field);
        return held != null && Values.equal(held, values.require(field));
    }

    private static List<String> rule(Model model, Row values) {
        List<Violation> broken = new ArrayList<>(Rules.broken(model, values));
        Optional<List<String>> rule = model.uniques().stream()
                .filter(fields -> Set.copyOf(fields).equals(values.fields()))
                .findFirst();
        values.fields().stream()
                .filter(field -> rule.isEmpty() || values.get(field) == null)
                .forEach(field -> broken.add(new Violation(field, "is not one of all values of a unique rule")));
        if (values.fields().isEmpty()) {
            broken.add(new Violation(model.key().name(), "or another unique field is missing"));
        }
        RecordChecks.refuse("find", model, broken);
        return rule.orElseThrow();
    }
}
