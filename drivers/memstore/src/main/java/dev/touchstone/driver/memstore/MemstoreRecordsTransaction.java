package dev.touchstone.driver.memstore;

import static dev.touchstone.driver.memstore.MemstoreRecords.told;

import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.sut.memstore.RecordTransaction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A transaction of the store's, in which the same contracts work as outside. */
record MemstoreRecordsTransaction(MemstoreRecordsTransactional.Ground ground) implements RecordsTransaction {

    private static final Bindings<MemstoreRecords> WITHIN = Bindings.<MemstoreRecords>none()
            .and(RecordsBasic.class, MemstoreRecordsBasic::new)
            .and(RecordsUnique.class, MemstoreRecordsUnique::new)
            .and(RecordsQuery.class, MemstoreRecordsQuery::new)
            .and(RecordsVersioned.class, MemstoreRecordsVersioned::new)
            .and(RecordsBulk.class, MemstoreRecordsBulk::new)
            .and(RecordsRelated.class, MemstoreRecordsRelated::new);

    @Override
    public <C> C open(Class<C> contract) {
        run("open", RecordTransaction::checkOpen);
        return WITHIN.make(contract, new MemstoreRecords(ground));
    }

    @Override
    public Savepoint savepoint() {
        RecordTransaction.Savepoint point = ask("savepoint", RecordTransaction::savepoint);
        return () -> run("rollback to a savepoint", open -> point.rollback());
    }

    @Override
    public void commit() {
        run("commit", RecordTransaction::commit);
    }

    @Override
    public void rollback() {
        ground.transaction().rollback();
    }

    @Override
    public void close() {
        rollback();
    }

    private void run(String operation, Consumer<RecordTransaction> act) {
        ask(operation, open -> {
            act.accept(open);
            return open;
        });
    }

    private <T> T ask(String operation, Function<RecordTransaction, T> question) {
        return told(operation, () -> question.apply(ground.open(operation)));
    }
}
