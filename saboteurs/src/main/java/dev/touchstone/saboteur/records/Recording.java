package dev.touchstone.saboteur.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Passes every call on and remembers what was tried to write, to write it again elsewhere. */
public final class Recording extends PassingOnBasic {

    private final List<Write> writes;

    /**
     * One write.
     *
     * @param model of which model
     * @param key under which key
     * @param row as it is then; none if it is deleted, or if nobody knows
     * @param again writes it again
     */
    public record Write(Model model, Object key, Optional<Row> row, Consumer<RecordsBasic> again) {}

    /** Remembers it in this list, which may be that of several. */
    public Recording(RecordsBasic sound, List<Write> writes) {
        super(sound);
        this.writes = writes;
    }

    /** A list to remember writes in. */
    public static List<Write> list() {
        return new CopyOnWriteArrayList<>();
    }

    @Override
    public Row create(Model model, Row values) {
        Row row = sound.create(model, values);
        writes.add(new Write(model, key(model, row), Optional.of(row), records -> records.create(model, values)));
        return row;
    }

    @Override
    public Row update(Model model, Object key, Row changes) {
        Row row = sound.update(model, key, changes);
        writes.add(new Write(model, key, Optional.of(row), records -> records.update(model, key, changes)));
        return row;
    }

    @Override
    public Row upsert(Model model, Row values) {
        Row row = sound.upsert(model, values);
        writes.add(new Write(model, key(model, row), Optional.of(row), records -> records.upsert(model, values)));
        return row;
    }

    @Override
    public boolean delete(Model model, Object key) {
        boolean was = sound.delete(model, key);
        writes.add(new Write(model, key, Optional.empty(), records -> records.delete(model, key)));
        return was;
    }

    private static Object key(Model model, Row row) {
        return row.require(model.key().name());
    }
}
