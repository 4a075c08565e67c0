package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.Stamps;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes of one operation to one model: what they write are drafts that were checked. References are looked at when all rows
 * are there, so that one may refer to itself or to the next.
 */
final class RecordsWriting {

    private final Model model;
    private final RecordsStep step;
    private final StoredModel shape;

    private RecordsWriting(Model model, RecordsStep step, StoredModel shape) {
        this.model = model;
        this.step = step;
        this.shape = shape;
    }

    static RecordsWriting of(Model model, RecordsStep step) throws Exception {
        step.wantTime();
        return new RecordsWriting(model, step, step.shape(model));
    }

    /** Creates records, none of which may be there. */
    List<Row> create(List<Row> drafts) throws Exception {
        step.want(drafts.stream().map(this::id).toList());
        Map<String, Object> stamps = stamping().first();
        List<RecordsChange> changes = drafts.stream()
                .map(draft -> change(id(draft), Optional.empty(), draft, stamps))
                .toList();
        wantAround(changes);
        for (RecordsChange change : changes) {
            if (step.row(change.id()).isPresent()) {
                throw duplicate(List.of(shape.key()));
            }
            claim(change);
            step.create(change.id(), change.next());
        }
        return referred(changes);
    }

    /** Creates a record or puts it in the place of the one with its key. */
    Row upsert(Row draft) throws Exception {
        RecordId id = id(draft);
        Optional<StoredRow> before = step.row(shape, id);
        Map<String, Object> stamps = before.isPresent()
                ? stamping().next(RowJson.read(model, before.get().text())::get)
                : stamping().first();
        return write(List.of(change(id, before, draft, stamps))).get(0);
    }

    /** Changes these fields of records that are there. */
    List<Row> update(List<Row> records, Row changes) throws Exception {
        Stamps stamping = stamping();
        List<RecordsChange> all = new ArrayList<>();
        for (Row record : records) {
            RecordId id = id(record);
            all.add(change(id, step.row(shape, id), record.with(changes), stamping.next(record::get)));
        }
        return write(all);
    }

    private List<Row> write(List<RecordsChange> changes) throws Exception {
        wantAround(changes);
        for (RecordsChange change : changes) {
            claim(change);
            step.write(change.id(), shape, Optional.of(change.next()));
        }
        return referred(changes);
    }

    private RecordsChange change(RecordId id, Optional<StoredRow> before, Row draft, Map<String, Object> stamps) {
        Row whole = model.row(draft.with(Row.of(stamps)).values()).only(model.fieldNames());
        String raw = RowJson.write(model, whole);
        step.server().limits().check(step.operation(), model, "a row", raw);
        return new RecordsChange(id, before, new StoredRow(shape, raw), whole);
    }

    private void wantAround(List<RecordsChange> changes) {
        step.wantOwners(changes.stream()
                .map(RecordsChange::claims)
                .flatMap(List::stream)
                .toList());
        shape.references()
                .forEach(link -> step.wantExistence(changes.stream()
                        .map(change -> change.target(link))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private void claim(RecordsChange change) throws Exception {
        for (RecordClaim claim : change.claims()) {
            Optional<String> owner = step.owner(claim);
            if (owner.isPresent() && !owner.get().equals(change.id().key())) {
                throw duplicate(claim.fields());
            }
        }
    }

    private List<Row> referred(List<RecordsChange> changes) throws Exception {
        for (RecordsChange change : changes) {
            for (StoredModel.Link link : shape.references()) {
                Optional<RecordId> target = change.target(link);
                if (target.isPresent() && !step.exists(target.get())) {
                    throw RecordFailures.orphan(step.operation(), shape, link);
                }
            }
        }
        return changes.stream().map(RecordsChange::whole).toList();
    }

    private BackendException duplicate(List<String> fields) {
        return RecordFailures.duplicate(step.operation(), model, fields, null);
    }

    private RecordId id(Row row) {
        return RecordId.of(model, row.require(shape.key()));
    }

    private Stamps stamping() throws Exception {
        return new Stamps(shape.automatic(), step.now());
    }
}
