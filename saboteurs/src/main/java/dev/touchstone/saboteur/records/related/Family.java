package dev.touchstone.saboteur.records.related;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The models of each namespace, and which of their records refer to which. */
final class Family {

    private static final int MANY = 1_000;

    private final Map<String, Set<Model>> models = new ConcurrentHashMap<>();

    /**
     * A record that refers to another.
     *
     * @param model of which model
     * @param reference by which field
     * @param row what it holds
     */
    record Child(Model model, Reference reference, Row row) {

        Object key() {
            return row.require(model.key().name());
        }
    }

    /** A record of some model. */
    record Member(Model model, Row row) {

        Object key() {
            return row.require(model.key().name());
        }

        boolean is(Model other, Object otherKey) {
            return model.equals(other) && key().equals(otherKey);
        }
    }

    void add(Spot spot, Model model) {
        models.computeIfAbsent(spot.namespace(), namespace -> ConcurrentHashMap.newKeySet())
                .add(model);
    }

    private Stream<Model> all(Spot spot) {
        return models.getOrDefault(spot.namespace(), Set.of()).stream();
    }

    /** All records that there are. */
    List<Member> members(RecordsBasic records, Spot spot) {
        return all(spot)
                .flatMap(model -> rows(records, model).map(row -> new Member(model, row)))
                .toList();
    }

    private static Stream<Row> rows(RecordsBasic records, Model model) {
        return records.all(model, MANY, Optional.empty()).items().stream();
    }

    /** Those that could refer to records of a model, and are to be treated so when one is deleted. */
    Stream<Child> couldReferTo(RecordsBasic records, Spot spot, Model target, OnDelete onDelete) {
        return all(spot)
                .flatMap(model -> model.references().stream()
                        .filter(reference -> reference.targetName().equals(target.name()))
                        .filter(reference -> reference.onDelete() == onDelete)
                        .flatMap(reference -> rows(records, model).map(row -> new Child(model, reference, row))));
    }

    /** Those that refer to this record, and are to be treated so when it is deleted. */
    List<Child> children(RecordsBasic records, Spot spot, Model target, Object key, OnDelete onDelete) {
        return couldReferTo(records, spot, target, onDelete)
                .filter(child -> key.equals(child.row().get(child.reference().field())))
                .toList();
    }

    /** Brings a record back that is gone, if it may be without what it referred to and is gone too. */
    void revive(RecordsBasic records, Spot spot, Member member) {
        Row row = member.row();
        for (Reference reference : member.model().references()) {
            Optional<Object> due = row.find(reference.field());
            boolean isGone = due.isPresent() && !isThere(records, spot, reference, due.get());
            if (isGone
                    && !member.model()
                            .field(reference.field())
                            .map(Field::nullable)
                            .orElse(false)) {
                return;
            }
            row = isGone ? row.with(reference.field(), null) : row;
        }
        records.upsert(member.model(), row);
    }

    private boolean isThere(RecordsBasic records, Spot spot, Reference reference, Object key) {
        return all(spot)
                .filter(model -> model.name().equals(reference.targetName()))
                .anyMatch(model -> records.get(model, key).isPresent());
    }
}
