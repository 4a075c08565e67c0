package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code records_unique} on Redis: a hash for each rule, from values to the key that has them. */
record RedisRecordsUnique(RecordsRun run) implements RecordsUnique {

    @Override
    public Optional<Row> find(Model model, Row values) {
        RecordChecks.unique("find", model, values);
        List<Filter> equal = new ArrayList<>();
        values.values().forEach((field, value) -> equal.add(new Filter.Compare(field, Filter.Operator.EQUAL, value)));
        Filter filter = new Filter.And(equal);
        return run
                .run("find", model, step -> {
                    RecordsSearch search = new RecordsSearch(step);
                    return values.has(model.key().name())
                            ? search.among(model, filter)
                            : search.placed(model, List.of(claim(model, values)));
                })
                .stream()
                .filter(Matching.of(filter)) // others may be among them that were written here
                .findFirst();
    }

    private static RecordClaim claim(Model model, Row values) {
        List<String> rule = model.uniques().stream()
                .filter(fields -> values.fields().equals(java.util.Set.copyOf(fields)))
                .findFirst()
                .orElseThrow();
        List<String> texts =
                rule.stream().map(field -> RowJson.text(values.require(field))).toList();
        return RecordClaim.of(model.name(), rule, texts);
    }
}
