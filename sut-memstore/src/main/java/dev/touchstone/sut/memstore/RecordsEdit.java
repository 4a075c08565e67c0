package dev.touchstone.sut.memstore;

import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Changes of records, each seen by the next and by nobody else until all are done. Rows that come in are complete and checked
 * by what the model says of one record alone; they are copied. Every change is refused, with a {@link RecordRefusal}, that
 * breaks a rule over several records. Not thread-safe.
 */
public final class RecordsEdit implements RecordsView {

    private final Stamps stamps;
    private final Trace trace;
    private Tables tables;

    RecordsEdit(Tables tables, Clock clock, Trace trace) {
        this.tables = tables;
        this.stamps = new Stamps(clock);
        this.trace = trace;
    }

    /** What has become of the records. */
    Tables tables() {
        return tables;
    }

    /** Creates records, and answers them as they are stored; they may refer to each other. */
    public List<Row> create(Model model, List<Row> given) {
        List<Row> created = new ArrayList<>(given.size());
        for (Row one : given) {
            Row row = stamps.first(model, one);
            put(tables.table(model.name()).plus(row), row);
            created.add(row);
        }
        created.forEach(row -> tables.checkReferences(model, row));
        return created;
    }

    /** Creates a record, or puts it in the place of the one with its key. */
    public Row upsert(Model model, Row given) {
        Optional<Row> old = get(model, given.require(model.key().name()));
        return old.isPresent()
                ? replace(model, old.get(), given)
                : create(model, List.of(given)).get(0);
    }

    /** Changes these fields of a record, of this version if one is given. */
    public Row update(Model model, Object key, OptionalLong version, Row changes) {
        Row old = get(model, key).orElseThrow(() -> RecordRefusal.missing(model, key));
        checkVersion(model, key, version, old);
        return replace(model, old, old.with(changes));
    }

    /** Changes these fields of each record that {@link #select} finds, and says how many that were. */
    public int updateAll(Model model, Row values, Predicate<? super Row> filter, Row changes) {
        List<Row> found = select(model, values, filter);
        found.forEach(old -> replace(model, old, old.with(changes)));
        return found.size();
    }

    /** Deletes a record, of this version if one is given, and says whether it was there. */
    public boolean delete(Model model, Object key, OptionalLong version) {
        Optional<Row> old = get(model, key);
        old.ifPresent(row -> checkVersion(model, key, version, row));
        delete(model, old.stream().toList());
        return old.isPresent();
    }

    /** Deletes each record that {@link #select} finds, and says how many that were. */
    public int deleteAll(Model model, Row values, Predicate<? super Row> filter) {
        List<Row> found = select(model, values, filter);
        delete(model, found);
        return found.size();
    }

    private void delete(Model model, List<Row> rows) {
        Deletion deletion = new Deletion(tables, trace);
        deletion.plan(model, rows);
        deletion.gone().forEach((name, key, row) -> {
            tables = tables.with(tables.table(name).without(key));
            trace.wrote(name, key);
        });
        deletion.orphaned().forEach((name, key, changes) -> {
            Table table = tables.table(name);
            Row old = table.row(key);
            if (old != null) { // it did not go by another way
                replace(table.model(), old, old.with(changes));
            }
        });
    }

    private Row replace(Model model, Row old, Row given) {
        Row row = stamps.next(model, old, given);
        put(tables.table(model.name()).with(row), row);
        tables.checkReferences(model, row);
        return row;
    }

    private void put(Table changed, Row row) {
        tables = tables.with(changed);
        trace.wrote(changed.model().name(), changed.key(row));
    }

    private static void checkVersion(Model model, Object key, OptionalLong known, Row row) {
        if (known.isPresent()) {
            String field = model.automatic(Automatic.VERSION).orElseThrow().name();
            Object found = row.require(field);
            if (!found.equals(known.getAsLong())) {
                throw RecordRefusal.stale(model, key, known.getAsLong(), found);
            }
        }
    }

    @Override
    public Optional<Row> get(Model model, Object key) {
        boolean own = !trace.isAsItWas(model.name(), key, tables);
        if (!own) { // what it wrote itself is nothing that others can change
            trace.read(Question.of(model.name(), Row.empty().with(model.key().name(), key)));
        }
        return Optional.ofNullable(tables.row(model.name(), key));
    }

    @Override
    public List<Row> select(Model model, Row values, Predicate<? super Row> filter) {
        Question question = new Question(model.name(), values, filter);
        trace.read(question);
        return question.asked(tables);
    }

    @Override
    public List<Row> page(Model model, Row values, Optional<Object> after, long most) {
        Table table = tables.table(model.name());
        Question wanted = Question.of(model.name(), values);
        var candidates = table.candidates(values);
        List<Row> page = wanted.among(
                        after.map(key -> candidates.tailMap(key, false)).orElse(candidates))
                .limit(most)
                .toList();
        trace.read(new Question(model.name(), values, new Stretch(table.model(), after, page, most)::holds));
        return page;
    }

    @Override
    public long count(Model model) {
        trace.read(Question.of(model.name(), Row.empty()));
        return tables.table(model.name()).rows().size();
    }
}
