package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.WrongBulk;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of {@code records_bulk}. */
final class BulkWords {

    private final Place place;
    private final Model model;
    private final Looks looks;

    BulkWords(Place place, Model model) {
        this.place = place;
        this.model = model;
        this.looks = new Looks(place, model);
    }

    BulkResult createAll(List<Row> rows) {
        return place.record(
                Told.line("create", model) + ": " + rows.size() + " at once",
                () -> place.actor(RecordsBulk.class).createAll(model, rows),
                result -> result.failure().map(failure -> failure.kind().name()).orElse("ok"));
    }

    /** All are stored and answered in their order, and whoever looks finds each as it was given. */
    List<Row> createAllAndVerify(List<Row> rows) {
        BulkResult result = createAll(rows);
        result.failure().ifPresent(failure -> {
            throw failure;
        });
        expectPlaces(rows, result);
        List<Object> keys = keys(rows);
        List<Optional<Row>> found = getAll(keys);
        List<Row> stored = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object key = keys.get(i);
            String answered = answered(result.stored().get(i));
            int place = i + 1;
            Row row = found.get(i)
                    .orElseThrow(() ->
                            wrong("each of " + rows.size() + " records to be stored", place, answered, "nothing"));
            Wanted.created(model, rows.get(i)).expect(key, row);
            expectAnswered(place, result.stored().get(i), Optional.of(row));
            stored.add(row);
        }
        return stored;
    }

    /** Some of them cannot be: what the answer names as stored is what is stored, which is nothing if it is atomic. */
    ExpectedFailure expectFailure(FailureKind kind, List<Row> rows) {
        Map<Object, Row> before = byKey(looks.all());
        List<BulkResult> results = new ArrayList<>();
        ExpectedFailure failure = ExpectedFailure.of(kind, () -> {
            BulkResult result = createAll(rows);
            results.add(result);
            result.failure().ifPresent(told -> {
                throw told;
            });
        });
        Map<Object, Row> after = byKey(looks.all());
        before.keySet().forEach(after::remove);
        boolean atomic =
                results.isEmpty() || place.scene().traits(RecordsBulk.class).has(Traits.ATOMIC_BULK);
        List<Optional<Row>> named =
                results.stream().flatMap(result -> result.stored().stream()).toList();
        List<Object> keys = keys(rows);
        for (int i = 0; i < rows.size(); i++) {
            Object key = keys.get(i);
            Optional<Row> stored = Optional.ofNullable(after.get(key));
            Optional<Row> answered = i < named.size() ? named.get(i) : Optional.empty();
            if (atomic && stored.isPresent()) {
                throw wrong(
                        "none of " + rows.size() + " records to be stored",
                        i + 1,
                        answered(answered),
                        answered(stored));
            }
            if (!before.containsKey(key)) {
                expectAnswered(i + 1, answered, stored);
            }
        }
        return failure;
    }

    private Map<Object, Row> byKey(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.require(model.key().name()), row -> row));
    }

    private void expectPlaces(List<Row> rows, BulkResult result) {
        if (result.stored().size() != rows.size()) {
            throw ExpectationFailure.of(new WrongNumber(
                    "createAll of " + model, rows.size(), result.stored().size()));
        }
    }

    private static void expectAnswered(int place, Optional<Row> answered, Optional<Row> stored) {
        if (!answered.equals(stored)) {
            throw wrong("createAll to answer in order what is stored", place, answered(answered), answered(stored));
        }
    }

    private static ExpectationFailure wrong(String what, int place, String answered, String found) {
        return ExpectationFailure.of(new WrongBulk(what, place, answered, found));
    }

    private static String answered(Optional<Row> row) {
        return row.map(Told::row).orElse("nothing");
    }

    /** By which each is found; one without a key by something that is nobody's. */
    private List<Object> keys(List<Row> rows) {
        return rows.stream()
                .map(row -> Optional.ofNullable(Keys.in(model, row)).orElse(row))
                .toList();
    }

    List<Optional<Row>> getAll(List<?> keys) {
        return place.record(
                Told.line("get", model) + ": " + keys.size() + " at once",
                () -> place.witness(RecordsBulk.class).getAll(model, keys),
                found -> found.stream().filter(Optional::isPresent).count() + " found");
    }

    long updateWhere(Filter filter, Row changes) {
        return place.record(
                Told.line("update", model) + " where " + Told.filter(filter) + ": " + Told.row(changes),
                () -> place.actor(RecordsBulk.class).updateWhere(model, filter, changes),
                String::valueOf);
    }

    long deleteWhere(Filter filter) {
        return place.record(
                Told.line("delete", model) + " where " + Told.filter(filter),
                () -> place.actor(RecordsBulk.class).deleteWhere(model, filter),
                String::valueOf);
    }
}
