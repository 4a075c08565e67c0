package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads and writes that take effect whole or not at all, as if they were alone. It sees the records as they were when it
 * began, with its own changes; it waits for nobody, and nobody for it. Once it is over everything but {@link #rollback} is
 * refused. Not thread-safe.
 */
public final class RecordTransaction implements Records {

    private final RecordStore store;
    private final Clock clock;
    private final Trace trace;
    private final List<Savepoint> savepoints = new ArrayList<>();
    private Tables tables;
    private boolean over;

    /** A point to which what was done since can be taken back, as often as one likes. */
    public final class Savepoint {

        private final Tables then = tables;

        private Savepoint() {}

        /** Takes it back, with the savepoints since. */
        public void rollback() {
            checkOpen();
            int place = savepoints.indexOf(this);
            if (place < 0) {
                throw RecordRefusal.over("savepoint");
            }
            savepoints.subList(place + 1, savepoints.size()).clear();
            tables = then;
        }
    }

    RecordTransaction(RecordStore store, Tables begin, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.trace = new Trace(begin);
        this.tables = begin;
    }

    @Override
    public <T> T ask(Function<? super RecordsView, T> question) {
        return question.apply(edit());
    }

    @Override
    public <T> T change(Function<? super RecordsEdit, T> change) {
        RecordsEdit edit = edit();
        T result = change.apply(edit);
        tables = edit.tables();
        return result;
    }

    private RecordsEdit edit() {
        checkOpen();
        return new RecordsEdit(tables, clock, trace);
    }

    /** Does nothing. @throws RecordRefusal if the model is not set up here, or it is over */
    public void checkSetUp(Model model) {
        checkOpen();
        if (!Tables.isTheVery(tables.with(model), tables)) {
            throw RecordRefusal.notSetUp(model.name());
        }
    }

    /** Does nothing. @throws RecordRefusal if it is over */
    public void checkOpen() {
        if (over) {
            throw RecordRefusal.over("transaction");
        }
    }

    /** Sets a savepoint. */
    public Savepoint savepoint() {
        checkOpen();
        Savepoint savepoint = new Savepoint();
        savepoints.add(savepoint);
        return savepoint;
    }

    /**
     * Lets everybody see all of it from one moment on. It is over then, also if that fails.
     *
     * @throws RecordRefusal if somebody changed what it read, or its writes break a rule now
     */
    public void commit() {
        checkOpen();
        over = true;
        store.commit(trace, tables);
    }

    /** Forgets it. */
    public void rollback() {
        over = true;
    }
}
