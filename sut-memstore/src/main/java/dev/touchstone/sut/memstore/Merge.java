package dev.touchstone.sut.memstore;

import dev.touchstone.model.Row;
import org.jspecify.annotations.Nullable;

/** What a transaction did, done once more where others have been at work since it began. Not thread-safe. */
final class Merge {

    private final Trace trace;
    private final Tables mine;
    private Tables merged;

    private Merge(Trace trace, Tables mine, Tables now) {
        this.trace = trace;
        this.mine = mine;
        this.merged = now;
    }

    /**
     * The records as they are after it.
     *
     * @param trace what it read and wrote
     * @param mine the records as it sees them
     * @param now the records as others see them
     * @throws RecordRefusal if something that it read has changed, or its writes break a rule now
     */
    static Tables of(Trace trace, Tables mine, Tables now) {
        return Tables.isTheVery(now, trace.begin()) ? mine : new Merge(trace, mine, now).merged();
    }

    private Tables merged() {
        for (Question question : trace.questions()) {
            if (!question.isAnsweredAlike(trace.begin(), merged)) {
                throw RecordRefusal.changed(question.model());
            }
        }
        trace.written().forEach((model, key, written) -> remove(model, key));
        trace.written().forEach((model, key, written) -> store(model, key));
        trace.written().forEach((model, key, written) -> checkReferences(model, key));
        return merged;
    }

    private boolean isChanged(String model, Object key) {
        return !trace.isAsItWas(model, key, mine);
    }

    /** What it replaced or deleted, it had read before: so it is still there as it was. */
    private void remove(String model, Object key) {
        if (isChanged(model, key) && trace.begin().row(model, key) != null) {
            merged = merged.with(merged.table(model).without(key));
        }
    }

    private void store(String model, Object key) {
        Row row = mine.row(model, key);
        if (row != null && isChanged(model, key)) {
            merged = merged.with(merged.table(model).plus(row));
        }
    }

    private void checkReferences(String model, Object key) {
        if (isChanged(model, key)) {
            checkReferences(model, key, mine.row(model, key));
        }
    }

    private void checkReferences(String model, Object key, @Nullable Row row) {
        if (row == null) {
            merged.checkReferrers(model, key);
        } else {
            merged.checkReferences(mine.table(model).model(), row);
        }
    }
}
