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

    /** An eighth of what goes in one request: a row goes there as it was and as it is, and what it claims too. */
    static final int MOST_ROW_BYTES = 1 << 26;

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

    /**
     * A row that is to be written.
     *
     * @param whole the same as {@code next}
     */
    private record Change(RecordId id, Optional<StoredRow> before, StoredRow next, Row whole) {

        /** What it alone is to have, and did not have. */
        List<RecordPlace.Claim> claims() {
            List<RecordPlace.Claim> claims = new ArrayList<>(next.claims());
            before.ifPresent(row -> claims.removeAll(row.claims()));
            return claims;
        }

        /** To what it refers, and did not refer. */
        Optional<RecordId> target(RecordShape.Link link) {
            Optional<RecordId> target = next.target(link);
            return target.equals(before.flatMap(row -> row.target(link))) ? Optional.empty() : target;
        }
    }

    /** Creates records, none of which may be there. */
    List<Row> create(List<Row> drafts) throws Exception {
        step.want(drafts.stream().map(this::id).toList());
        Map<String, Object> stamps = stamping().first();
        List<Change> changes = drafts.stream()
                .map(draft -> change(id(draft), Optional.empty(), draft, stamps))
                .toList();
        wantAround(changes);
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
                ? stamping().again(RowJson.read(model, before.get().raw())::get)
                : stamping().first();
        return write(List.of(change(id, before, draft, stamps))).get(0);
    }

    /** Changes these fields of records that are there. */
    List<Row> update(List<Row> records, Row changes) throws Exception {
        Stamping stamping = stamping();
        List<Change> all = new ArrayList<>();
        for (Row record : records) {
            RecordId id = id(record);
            all.add(change(id, step.row(shape, id), record.with(changes), stamping.again(record::get)));
        }
        return write(all);
    }

    private List<Row> write(List<Change> changes) throws Exception {
        wantAround(changes);
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
        return new Change(id, before, new StoredRow(shape, raw), whole);
    }

    private void wantAround(List<Change> changes) {
        step.wantOwners(
                changes.stream().map(Change::claims).flatMap(List::stream).toList());
        shape.references()
                .forEach(link -> step.wantExistence(changes.stream()
                        .map(change -> change.target(link))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private void claim(Change change) throws Exception {
        for (RecordPlace.Claim claim : change.claims()) {
            Optional<String> owner = step.owner(claim);
            if (owner.isPresent() && !owner.get().equals(change.id().key())) {
                throw duplicate(claim.fields());
            }
        }
    }

    private List<Row> referred(List<Change> changes) throws Exception {
        for (Change change : changes) {
            for (RecordShape.Link link : shape.references()) {
                Optional<RecordId> target = change.target(link);
                if (target.isPresent() && !step.exists(target.get())) {
                    throw RecordsFailures.orphan(step.operation(), shape, link);
                }
            }
        }
        return changes.stream().map(Change::whole).toList();
    }

    private BackendException duplicate(List<String> fields) {
        return RecordChecks.duplicate(step.operation(), model, fields, null);
    }

    private RecordId id(Row row) {
        return RecordId.of(model, row.require(shape.key()));
    }

    private Stamping stamping() throws Exception {
        return new Stamping(shape.automatic(), step.now());
    }
}
