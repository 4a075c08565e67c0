package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deletes records, and does with those that refer to them what their models declare, level by level. */
final class RecordsDeletion {

    private final RecordsStep step;
    private final RecordsSearch search;
    private final List<Kept> kept = new ArrayList<>();

    /** A record that refuses a deletion, unless it goes itself. */
    private record Kept(RecordId id, StoredModel shape, StoredModel.Link link, RecordId target) {}

    private RecordsDeletion(RecordsStep step) {
        this.step = step;
        this.search = new RecordsSearch(step);
    }

    /** Deletes those of these records that are there. @return how many */
    static int of(RecordsStep step, Model model, List<RecordId> ids) throws Exception {
        step.want(ids);
        List<StoredRow> there = new ArrayList<>();
        for (RecordId id : ids) {
            if (step.row(id).isPresent()) {
                step.row(step.shape(model), id).ifPresent(there::add);
            }
        }
        new RecordsDeletion(step).delete(there);
        return there.size();
    }

    private void delete(List<StoredRow> rows) throws Exception {
        List<StoredRow> level = rows;
        while (!level.isEmpty()) {
            for (StoredRow row : level) {
                step.write(RecordId.of(row), row.model(), Optional.empty());
            }
            level = next(level);
        }
        for (Kept one : kept) {
            Optional<RecordId> target =
                    step.row(one.shape(), one.id()).flatMap(row -> RecordId.target(row, one.link()));
            if (target.filter(one.target()::equals).isPresent()) {
                throw RecordFailures.stillReferred(step.operation(), one.shape(), one.link());
            }
        }
    }

    /** What goes with those that were deleted. */
    private List<StoredRow> next(List<StoredRow> deleted) throws Exception {
        Map<String, Map<String, RecordId>> targets = new HashMap<>();
        for (StoredRow row : deleted) {
            row.held(row.model().key())
                    .ifPresent(text -> targets.computeIfAbsent(row.model().name(), model -> new LinkedHashMap<>())
                            .put(text, RecordId.of(row)));
        }
        Map<RecordId, StoredRow> next = new LinkedHashMap<>();
        for (StoredModel shape : List.copyOf(step.shapes())) {
            for (StoredModel.Link link : shape.references()) {
                Map<String, RecordId> gone = targets.get(link.target());
                if (gone != null) {
                    follow(shape, link, gone, next);
                }
            }
        }
        return List.copyOf(next.values());
    }

    private void follow(
            StoredModel shape, StoredModel.Link link, Map<String, RecordId> gone, Map<RecordId, StoredRow> next)
            throws Exception {
        for (StoredRow row : search.referring(shape, link, gone)) {
            if (link.onDelete() == OnDelete.CASCADE) {
                next.put(RecordId.of(row), row);
            } else if (link.onDelete() == OnDelete.SET_NULL) {
                step.write(RecordId.of(row), shape, Optional.of(row.without(link.field(), step.now())));
            } else {
                kept.add(new Kept(
                        RecordId.of(row),
                        shape,
                        link,
                        RecordId.target(row, link).orElseThrow()));
            }
        }
    }
}
