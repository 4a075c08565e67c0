package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** All records of a namespace at one moment. Immutable: to keep the moment is to keep the object. */
record Tables(TreePMap<String, Table> byName) {

    static Tables none() {
        return new Tables(TreePMap.empty(Comparator.<String>naturalOrder()));
    }

    /** With a table for this model. @throws RecordRefusal if there is one of another shape */
    Tables with(Model model) {
        Table there = byName.get(model.name());
        if (there == null) {
            return with(Table.of(model));
        }
        boolean same = there.model().equals(model) || there.model().shape().equals(model.shape());
        if (!same) {
            throw RecordRefusal.otherShape(model, there.model());
        }
        return this;
    }

    Tables with(Table table) {
        return new Tables(byName.plus(table.model().name(), table));
    }

    /** The table of a model. @throws RecordRefusal if the model is not set up */
    Table table(String model) {
        Table table = byName.get(model);
        if (table == null) {
            throw RecordRefusal.notSetUp(model);
        }
        return table;
    }

    /** Whether nothing was written between: each write makes a new row and a new table, be they equal to the old. */
    static boolean isTheVery(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    @Nullable
    Row row(String model, Object key) {
        return table(model).row(key);
    }

    /** By which fields records of this model are referred to. */
    List<Referrer> referrers(String target) {
        return byName.values().stream()
                .map(Table::model)
                .flatMap(model -> model.references().stream()
                        .filter(reference -> reference.targetName().equals(target))
                        .map(reference -> new Referrer(model, reference.field(), reference.onDelete())))
                .toList();
    }

    /** Refuses a record that refers to one that is not there. */
    void checkReferences(Model model, Row row) {
        for (Reference reference : model.references()) {
            Object key = row.get(reference.field());
            if (key != null && !isThere(reference.targetName(), key)) {
                throw RecordRefusal.orphan(model, reference.field(), reference.targetName(), key);
            }
        }
    }

    private boolean isThere(String model, Object key) {
        Table table = byName.get(model);
        return table != null && table.row(key) != null;
    }

    /** Refuses that a record is gone to which another still refers. */
    void checkReferrers(String model, Object key) {
        for (Referrer referrer : referrers(model)) {
            for (Row child : referrer.to(key).asked(this)) {
                throw RecordRefusal.referredTo(
                        referrer, child.require(referrer.model().key().name()), key);
            }
        }
    }
}
