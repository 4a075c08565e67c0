package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsTransaction;

/** A transaction over records of any model that a test has begun, and has to end. */
public final class OpenRecords implements AutoCloseable {

    private final String own;
    private final RecordsTransaction transaction;
    private final Place outside;
    private final Place inside;

    OpenRecords(String own, RecordsTransaction transaction, Place outside) {
        this.own = own;
        this.transaction = transaction;
        this.outside = outside;
        this.inside = outside.inside(own, transaction);
        outside.scene().looseEnds().begun(own, transaction::rollback);
    }

    /** The words for records of this model in here; who looks with them looks from within. */
    public <M extends Record> Records<M> of(Class<M> model) {
        return new Records<>(Kind.of(model), inside);
    }

    /** A point to which what comes after it can be taken back. */
    public Savepoint savepoint() {
        RecordsTransaction.Savepoint point = outside.record("mark    a savepoint, in " + own, transaction::savepoint);
        return () -> run("undo    to the savepoint, in " + own, point::rollback);
    }

    /** A point within a transaction. */
    @FunctionalInterface
    public interface Savepoint {

        /** Takes back what was done since; the transaction stays open. */
        void rollback();
    }

    /** Commits. */
    public void commit() {
        try {
            run("commit  " + own, transaction::commit);
        } finally {
            outside.scene().looseEnds().ended(own); // a commit that failed has ended it too
        }
    }

    /** Commits, and is refused: what was read or written in here was changed by somebody else. */
    public ExpectedFailure expectConflict() {
        return expectCommitFailure(CONFLICT);
    }

    /** Commits, and is refused in this way. */
    public ExpectedFailure expectCommitFailure(FailureKind kind) {
        return ExpectedFailure.of(kind, this::commit);
    }

    /** Ends it and leaves everything as it was; an ended one is left alone. */
    public void rollback() {
        run("undo    " + own, transaction::rollback);
        outside.scene().looseEnds().ended(own);
    }

    /** Closes it: an open one is rolled back, an ended one is left alone. */
    @Override
    public void close() {
        run("close   " + own, transaction::close);
        outside.scene().looseEnds().ended(own);
    }

    /** Leaves it open on purpose, as somebody would who crashed. */
    public void abandon() {
        run("abandon " + own, () -> outside.scene().looseEnds().abandoned(own));
    }

    private void run(String what, Runnable operation) {
        outside.record(what, () -> {
            operation.run();
            return what;
        });
    }
}
