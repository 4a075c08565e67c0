package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.model.OnDelete;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deletes records, and does with those that refer to them what their models declare, level by level. */
final class NatsDeletion {

    private final String operation;
    private final NatsUnit unit;
    private final NatsRecordNames names;
    private final Map<String, StoredModel> shapes = new LinkedHashMap<>();
    private final Set<String> referredTo = new LinkedHashSet<>();
    private final List<Kept> kept = new ArrayList<>();

    /** A record that refuses the deletion of what it refers to, unless it goes itself. */
    private record Kept(NatsRow row, StoredModel.Link link) {}

    private NatsDeletion(String operation, NatsUnit unit) {
        this.operation = operation;
        this.unit = unit;
        this.names = unit.nats().names();
    }

    /** Deletes those of these records that are there. @return how many */
    static int of(String operation, NatsUnit unit, Collection<String> ids) throws Exception {
        NatsDeletion deletion = new NatsDeletion(operation, unit);
        List<NatsRow> there = deletion.rows(ids);
        if (!there.isEmpty()) {
            deletion.delete(there);
        }
        return there.size();
    }

    private List<NatsRow> rows(Collection<String> ids) throws Exception {
        List<String> cells = new ArrayList<>(ids.stream().map(names::record).toList());
        cells.add(names.models());
        unit.want(cells);
        unit.keepSame(names.models()); // whoever sets up a model that refers does it before its first record is written
        for (StoredModel shape : NatsModels.known(unit).values()) {
            shapes.put(NatsRecordNames.part(shape.name()), shape);
            shape.references().forEach(link -> referredTo.add(link.target()));
        }
        List<NatsRow> rows = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            unit.read(names.record(id))
                    .map(text -> new NatsRow(names, shape(id), id, text))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private StoredModel shape(String id) {
        return Optional.ofNullable(shapes.get(NatsRecordNames.model(id)))
                .orElseThrow(() -> new BackendException(
                        FailureKind.VALIDATION, operation, id, "the model is not set up here", null));
    }

    private void delete(List<NatsRow> rows) throws Exception {
        List<NatsRow> level = rows;
        while (!level.isEmpty()) {
            for (NatsRow row : level) {
                new NatsChange(row.id(), Optional.of(row), Optional.empty()).release(unit);
            }
            level = next(level);
        }
        for (Kept one : kept) {
            Optional<String> now = unit.read(names.record(one.row().id()));
            Optional<String> target = one.row().target(one.link());
            if (now.map(text -> new NatsRow(names, one.row().model(), one.row().id(), text).target(one.link()))
                    .filter(target::equals)
                    .isPresent()) {
                throw RecordFailures.stillReferred(operation, one.row().model(), one.link());
            }
        }
    }

    /** What goes with those that were deleted. */
    private List<NatsRow> next(List<NatsRow> deleted) throws Exception {
        Set<String> targets = new LinkedHashSet<>();
        deleted.stream().filter(row -> referredTo.contains(row.model().name())).forEach(row -> targets.add(row.id()));
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<String, NatsRow> next = new LinkedHashMap<>();
        for (String id : new NatsTies(unit).referring(targets)) {
            for (StoredModel.Link link : shape(id).references()) {
                Optional<NatsRow> row = row(id);
                if (row.flatMap(one -> one.target(link))
                        .filter(targets::contains)
                        .isPresent()) {
                    follow(row.get(), link, next);
                }
            }
        }
        return List.copyOf(next.values());
    }

    private Optional<NatsRow> row(String id) throws Exception {
        return unit.read(names.record(id)).map(text -> new NatsRow(names, shape(id), id, text));
    }

    private void follow(NatsRow row, StoredModel.Link link, Map<String, NatsRow> next) throws Exception {
        if (link.onDelete() == OnDelete.CASCADE) {
            next.put(row.id(), row);
        } else if (link.onDelete() == OnDelete.SET_NULL) {
            NatsRow without = row.without(link.field(), unit.turn().now());
            new NatsChange(row.id(), Optional.of(row), Optional.of(without)).release(unit);
        } else {
            kept.add(new Kept(row, link));
        }
    }
}
