package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Matching;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds rows otherwise than by their keys, as they are where the unit's writes are done already. */
record RecordsSearch(RecordsStep step, RecordsUnit unit, RecordsListing listing) {

    RecordsSearch(RecordsStep step) {
        this(step, step.unit(), step.server().listing());
    }

    /** The rows of a model that match. */
    List<Row> matching(Model model, Filter filter) throws Exception {
        return among(model, filter).stream().filter(Matching.of(filter)).toList();
    }

    /** The rows of a model that may match, and others. */
    List<Row> among(Model model, Filter filter) throws Exception {
        Optional<RecordsPlan.Found> found =
                filter instanceof Filter.All ? Optional.empty() : new RecordsPlan(model, step.shape(model)).of(filter);
        if (found.isEmpty()) {
            return all(model);
        }
        return found.get().places().isEmpty()
                ? keyed(model, found.get().ids())
                : placed(model, found.get().places());
    }

    /** All rows of a model. */
    List<Row> all(Model model) throws Exception {
        RecordsListing.Whole whole = listing.rows(model.name());
        unit.sawAll(model.name(), whole.writes());
        return seen(model, whole.rows());
    }

    /** Those of a model with these keys that are there. */
    List<Row> keyed(Model model, List<RecordId> ids) throws Exception {
        step.want(ids);
        List<Row> found = new ArrayList<>();
        for (RecordId id : ids) {
            step.row(id).map(raw -> RowJson.read(model, raw)).ifPresent(found::add);
        }
        return found;
    }

    /** Those of a model that are at one of these places, and all that were written here. */
    List<Row> placed(Model model, List<? extends RecordPlace> places) throws Exception {
        List<List<String>> found = listing.matching(model.name(), places);
        List<String> raws = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            raws.addAll(found.get(i));
            unit.sawAt(places.get(i), found.get(i).size());
        }
        return seen(model, raws);
    }

    private List<Row> seen(Model model, List<String> raws) throws Exception {
        Set<RecordId> ids = new HashSet<>();
        List<Row> seen = new ArrayList<>();
        for (String raw : raws) {
            Row row = RowJson.read(model, raw);
            RecordId id = RecordId.of(model, row.require(model.key().name()));
            ids.add(id);
            unit.saw(id, Optional.of(raw));
            step.row(id)
                    .map(now -> now.equals(raw) ? row : RowJson.read(model, now))
                    .ifPresent(seen::add);
        }
        unit.buffer().rows().forEach((id, written) -> {
            if (id.model().equals(model.name()) && ids.add(id)) {
                written.map(row -> RowJson.read(model, row.text())).ifPresent(seen::add);
            }
        });
        return seen;
    }

    /**
     * All rows of a model that refer to one of these records with this field.
     *
     * @param targets the records by what such a field holds
     */
    List<StoredRow> referring(StoredModel shape, StoredModel.Link link, Map<String, RecordId> targets)
            throws Exception {
        List<RecordEntry> entries = targets.keySet().stream()
                .map(text -> new RecordEntry(shape.name(), link.field(), text))
                .toList();
        List<List<String>> found = listing.matching(shape.name(), entries);
        Set<RecordId> ids = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            unit.sawReferring(entries.get(i), found.get(i).size());
            for (String raw : found.get(i)) {
                RecordId id = RecordId.of(new StoredRow(shape, raw));
                unit.saw(id, Optional.of(raw));
                ids.add(id);
            }
        }
        unit.buffer().rows().keySet().stream()
                .filter(id -> id.model().equals(shape.name()))
                .forEach(ids::add);
        List<StoredRow> referring = new ArrayList<>();
        for (RecordId id : ids) {
            step.row(shape, id)
                    .filter(row ->
                            row.held(link.field()).filter(targets::containsKey).isPresent())
                    .ifPresent(referring::add);
        }
        return referring;
    }
}
