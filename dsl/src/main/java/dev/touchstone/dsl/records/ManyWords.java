package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.MissingRecord;
import dev.touchstone.dsl.failure.UnexpectedRecord;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of all that a filter matches, held against a plain look at each record before and after. */
final class ManyWords {

    private final Model model;
    private final Looks looks;
    private final BulkWords bulk;

    ManyWords(Place place, Model model) {
        this.model = model;
        this.looks = new Looks(place, model);
        this.bulk = new BulkWords(place, model);
    }

    long updateAndVerify(Filter filter, Row changes) {
        Map<Object, Row> before = byKey(looks.all());
        long matched = matched(filter, before);
        expectNumber("updateWhere", matched, bulk.updateWhere(filter, changes));
        Map<Object, Row> after = byKey(looks.all());
        before.forEach((key, row) -> {
            Row found = Optional.ofNullable(after.get(key))
                    .orElseThrow(() -> ExpectationFailure.of(new MissingRecord(Told.record(model, key))));
            Comparison wanted = Reference.matches(filter, row)
                    ? Wanted.updated(model, key, row, changes)
                    : new Comparison(model).same(row);
            wanted.expect(key, found);
        });
        expectNobodyNew(before, after);
        return matched;
    }

    long deleteAndVerify(Filter filter) {
        Map<Object, Row> before = byKey(looks.all());
        long matched = matched(filter, before);
        expectNumber("deleteWhere", matched, bulk.deleteWhere(filter));
        Map<Object, Row> after = byKey(looks.all());
        before.values().removeIf(row -> Reference.matches(filter, row));
        before.forEach((key, row) -> {
            Row found = Optional.ofNullable(after.get(key))
                    .orElseThrow(() -> ExpectationFailure.of(new MissingRecord(Told.record(model, key))));
            new Comparison(model).same(row).expect(key, found);
        });
        expectNobodyNew(before, after);
        return matched;
    }

    private void expectNobodyNew(Map<Object, Row> wanted, Map<Object, Row> found) {
        found.forEach((key, row) -> {
            if (!wanted.containsKey(key)) {
                throw ExpectationFailure.of(
                        new UnexpectedRecord(Told.record(model, key), "at all records", Told.row(row)));
            }
        });
    }

    private static long matched(Filter filter, Map<Object, Row> rows) {
        return rows.values().stream()
                .filter(row -> Reference.matches(filter, row))
                .count();
    }

    private void expectNumber(String operation, long wanted, long answered) {
        if (wanted != answered) {
            throw ExpectationFailure.of(new WrongNumber(operation + " of " + model, wanted, answered));
        }
    }

    private Map<Object, Row> byKey(List<Row> rows) {
        Map<Object, Row> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.require(model.key().name()), row));
        return byKey;
    }
}
