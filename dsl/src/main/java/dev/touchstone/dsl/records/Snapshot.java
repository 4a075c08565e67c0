package dev.touchstone.dsl.records;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.failure.ChangedByRefusal;
import dev.touchstone.dsl.failure.WrongNumber;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All records of a model as whoever looks sees them at one time, and who has the unique values that are in question. */
final class Snapshot {

    private final Looks looks;
    private final Model model;
    private final Map<Object, Row> rows;
    private final Map<Row, Optional<Row>> holders;

    private Snapshot(Looks looks, Model model, List<Row> disputed) {
        this.looks = looks;
        this.model = model;
        this.rows = byKey(looks.all());
        this.holders = new LinkedHashMap<>();
        disputed.forEach(values -> holders.put(values, looks.unique(values)));
        expectCounted(rows);
    }

    /** What is there now, with these values of unique rules looked up too. */
    static Snapshot taken(Looks looks, Model model, List<Row> disputed) {
        return new Snapshot(looks, model, disputed);
    }

    private Map<Object, Row> byKey(List<Row> all) {
        Map<Object, Row> byKey = new LinkedHashMap<>();
        all.forEach(row -> byKey.put(row.require(model.key().name()), row));
        return byKey;
    }

    private void expectCounted(Map<Object, Row> found) {
        long counted = looks.count();
        if (counted != found.size()) {
            throw ExpectationFailure.of(new WrongNumber("count of " + model, found.size(), counted));
        }
    }

    /** Nothing is otherwise now. */
    void expectSame() {
        Map<Object, Row> after = byKey(looks.all());
        List<String> changes = new ArrayList<>();
        rows.forEach((key, row) ->
                change(key, row, Optional.ofNullable(after.get(key))).ifPresent(changes::add));
        after.forEach((key, row) -> {
            if (!rows.containsKey(key)) {
                changes.add(Told.record(model, key) + " appeared: " + Told.row(row));
            }
        });
        holders.forEach((values, holder) -> {
            Optional<Row> now = looks.unique(values);
            if (!now.equals(holder)) {
                changes.add(Told.row(values) + " was of " + owner(holder) + " and is of " + owner(now));
            }
        });
        if (!changes.isEmpty()) {
            throw ExpectationFailure.of(new ChangedByRefusal(model.name(), changes));
        }
        expectCounted(after);
    }

    private Optional<String> change(Object key, Row before, Optional<Row> after) {
        return after.isEmpty()
                ? Optional.of(Told.record(model, key) + " vanished")
                : Comparison.told(before, after.get()).map(told -> Told.record(model, key) + " changed: " + told);
    }

    private String owner(Optional<Row> holder) {
        return holder.map(row -> Told.value(row.get(model.key().name()))).orElse("nobody");
    }
}
