package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes of one operation to one model: what they write are drafts that were checked. References are looked at when all rows
 * are there, so that one may refer to itself or to the next.
 */
final class RecordsWriting {

    /** A sixth of what the server takes in one request: a row that is changed goes there as it was and as it is, claims too. */
    static final int MOST_ROW_BYTES = 1 << 27;

    private final Model model;
    private final RecordsStep step;
    private final RecordShape shape;

    private RecordsWriting(Model model, RecordsStep step, RecordShape shape) {
        this.model = model;
        this.step = step;
        this.shape = shape;
    }

    static RecordsWriting of(Model model, RecordsStep step) throws Exception {
        step.wantTime();
        return new RecordsWriting(model, step, step.shape(model));
    }

    private record Change(RecordId id, Optional<StoredRow> before, StoredRow next) {}

    /** Creates records, none of which may be there. */
    List<Row> create(List<Row> drafts) throws Exception {
        drafts.forEach(draft -> step.want(id(draft)));
        List<Change> changes = new ArrayList<>();
        for (Row draft : drafts) {
            changes.add(change(id(draft), Optional.empty(), draft, stamping().first()));
        }
        changes.forEach(change -> step.wantAround(change.next()));
        for (Change change : changes) {
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
                ? stamping().again(row(before.get())::get)
                : stamping().first();
        return write(List.of(change(id, before, draft, stamps))).get(0);
    }

    /** Changes these fields of records that are there. */
    List<Row> update(List<Row> records, Row changes) throws Exception {
        List<Change> all = new ArrayList<>();
        for (Row record : records) {
            RecordId id = id(record);
            all.add(change(
                    id, step.row(shape, id), record.with(changes), stamping().again(record::get)));
        }
        return write(all);
    }

    private List<Row> write(List<Change> changes) throws Exception {
        changes.forEach(change -> step.wantAround(change.next()));
        for (Change change : changes) {
            claim(change);
            step.write(change.id(), shape, Optional.of(change.next()));
        }
        return referred(changes);
    }

    private Change change(RecordId id, Optional<StoredRow> before, Row draft, Map<String, Object> stamps) {
        Row whole = model.row(draft.with(Row.of(stamps)).values()).only(model.fieldNames());
        String raw = RowJson.write(model, whole);
        int size = raw.getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST_ROW_BYTES) {
            String detail = String.format("a row of %,d B is above the limit of %,d B", size, MOST_ROW_BYTES);
            throw new BackendException(FailureKind.TOO_LARGE, step.operation(), model.name(), detail, null);
        }
        return new Change(id, before, new StoredRow(shape, raw));
    }

    private void claim(Change change) throws Exception {
        for (RecordPlace.Claim claim : change.next().claims()) {
            Optional<String> owner = step.owner(claim);
            if (owner.isPresent() && !owner.get().equals(change.id().key())) {
                throw duplicate(claim.fields());
            }
        }
    }

    private List<Row> referred(List<Change> changes) throws Exception {
        List<Row> stored = new ArrayList<>();
        for (Change change : changes) {
            for (RecordShape.Link link : shape.references()) {
                Optional<RecordId> target = change.next().target(link);
                boolean isNew = !target.equals(change.before().flatMap(before -> before.target(link)));
                if (isNew && target.isPresent() && !step.exists(target.get())) {
                    throw RecordsFailures.orphan(step.operation(), shape, link);
                }
            }
            stored.add(row(change.next()));
        }
        return stored;
    }

    private BackendException duplicate(List<String> fields) {
        return RecordChecks.duplicate(step.operation(), model, fields, null);
    }

    private RecordId id(Row row) {
        return RecordId.of(model, row.require(shape.key()));
    }

    private Row row(StoredRow stored) {
        return RowJson.read(model, stored.raw());
    }

    private Stamping stamping() throws Exception {
        return new Stamping(shape.automatic(), step.now());
    }
}
