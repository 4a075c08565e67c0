package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Records of declared models. All that there are at one moment are one immutable value: who asks takes the present one and
 * waits for nobody; who changes makes the next one of it, under the one lock. Thread-safe.
 */
public final class RecordStore implements Records {

    private final Clock clock;
    private final Lock writing = new ReentrantLock();
    private volatile Tables tables = Tables.none();

    RecordStore(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes ready for records of this model; again it does nothing.
     *
     * @throws RecordRefusal if there is a model of this name with other fields, types, uniques or references
     */
    public void setUp(Model model) {
        write(now -> now.with(model));
    }

    @Override
    public <T> T ask(Function<? super RecordsView, T> question) {
        return question.apply(edit(tables));
    }

    @Override
    public <T> T change(Function<? super RecordsEdit, T> change) {
        writing.lock();
        try {
            RecordsEdit edit = edit(tables);
            T result = change.apply(edit);
            tables = edit.tables();
            return result;
        } finally {
            writing.unlock();
        }
    }

    private RecordsEdit edit(Tables now) {
        return new RecordsEdit(now, clock, new Trace(now));
    }

    /** Begins a transaction. */
    public RecordTransaction begin() {
        return new RecordTransaction(this, tables, clock);
    }

    void commit(Trace trace, Tables mine) {
        write(now -> Merge.of(trace, mine, now));
    }

    private void write(UnaryOperator<Tables> step) {
        writing.lock();
        try {
            tables = step.apply(tables);
        } finally {
            writing.unlock();
        }
    }
}
