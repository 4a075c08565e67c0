package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.Stamps;
import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes of one operation to one model. What is given up is free before anything is claimed, and references are looked at when
 * all rows are there: one may refer to itself or to the next.
 */
final class NatsWriting {

    private final String operation;
    private final Model model;
    private final NatsUnit unit;
    private final StoredModel shape;
    private final NatsRecordNames names;
    private final List<NatsChange> changes = new ArrayList<>();
    private final Set<String> created = new HashSet<>();
    private final List<Row> stored = new ArrayList<>();

    NatsWriting(String operation, Model model, NatsUnit unit) {
        this.operation = operation;
        this.model = model;
        this.unit = unit;
        this.shape = StoredModel.of(model);
        this.names = unit.nats().names();
        if (hasTimes()) {
            unit.turn().begin();
        }
    }

    /** Looks at records that are to be written, all at once. */
    void want(Collection<Row> rows) throws Exception {
        unit.want(rows.stream().map(this::id).map(names::record).toList());
    }

    /** Creates a record, unless there is one, or was created here. */
    void create(Row draft) throws Exception {
        String id = id(draft);
        if (!created.add(id) || before(id).isPresent()) {
            throw RecordFailures.duplicate(operation, model, List.of(shape.key()), null);
        }
        add(draft, Optional.empty(), stamps().first());
    }

    /** Creates a record, or puts it in the place of another. */
    void upsert(Row draft) throws Exception {
        Optional<NatsRow> before = before(id(draft));
        Map<String, Object> filled = before.isPresent() ? stamps().next(row(before.get())::get) : stamps().first();
        add(draft, before, filled);
    }

    /** Changes these fields of the record with this id. @return whether it is there and meant */
    boolean update(String id, Row fields, Meant meant) throws Exception {
        Optional<NatsRow> before = before(id);
        Optional<Row> row = before.map(this::row);
        if (row.isEmpty() || !meant.test(row.get())) {
            return false;
        }
        add(row.get().with(fields), before, stamps().next(row.get()::get));
        return true;
    }

    /** Whether a record that was found is to be changed. */
    @FunctionalInterface
    interface Meant {
        boolean test(Row row);
    }

    private void add(Row draft, Optional<NatsRow> before, Map<String, Object> filled) {
        Row whole = model.row(draft.with(Row.of(filled)).values()).only(model.fieldNames());
        String text = RowJson.write(model, whole);
        NatsRecords.checkSize(operation, model, "a record", text, unit.nats().maxRecordBytes());
        String id = id(whole);
        changes.add(new NatsChange(id, before, Optional.of(new NatsRow(names, shape, id, text))));
        stored.add(whole);
    }

    /** Writes all of it. @return the records as they are stored then */
    List<Row> write() throws Exception {
        Set<String> cells = new TreeSet<>();
        changes.forEach(change -> cells.addAll(change.cells(names)));
        unit.want(cells);
        for (NatsChange change : changes) {
            change.release(unit);
        }
        for (NatsChange change : changes) {
            Optional<List<String>> taken = change.claim(unit);
            if (taken.isPresent()) {
                throw RecordFailures.duplicate(operation, model, taken.get(), null);
            }
        }
        for (NatsChange change : changes) {
            change.refer(unit, operation);
        }
        return stored;
    }

    private Optional<NatsRow> before(String id) throws Exception {
        return unit.read(names.record(id)).map(text -> new NatsRow(names, shape, id, text));
    }

    private Row row(NatsRow stored) {
        return RowJson.read(model, stored.text());
    }

    private Stamps stamps() throws Exception {
        return new Stamps(shape.automatic(), hasTimes() ? unit.turn().now() : Instant.EPOCH);
    }

    private boolean hasTimes() {
        return shape.automatic().containsKey(Automatic.CREATED_AT)
                || shape.automatic().containsKey(Automatic.UPDATED_AT);
    }

    private String id(Row row) {
        return NatsRecords.id(operation, model, row.require(shape.key()));
    }
}
