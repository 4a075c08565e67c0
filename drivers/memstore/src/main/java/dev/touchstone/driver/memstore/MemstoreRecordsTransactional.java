package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Model;
import dev.touchstone.sut.memstore.RecordStore;
import dev.touchstone.sut.memstore.RecordTransaction;
import dev.touchstone.sut.memstore.Records;

/** {@code records_transactional} on the in-process store. */
record MemstoreRecordsTransactional(MemstoreNamespace namespace) implements RecordsTransactional {

    @Override
    public RecordsTransaction begin() {
        RecordStore store = namespace.records("begin", "transaction");
        return new MemstoreRecordsTransaction(new Ground(namespace, store, store.begin()));
    }

    /** An open transaction, as long as its client and its namespace last. */
    record Ground(MemstoreNamespace namespace, RecordStore store, RecordTransaction transaction)
            implements MemstoreRecords.Ground {

        @Override
        public Records open(String operation, String name) {
            return open(operation);
        }

        RecordTransaction open(String operation) {
            if (namespace.records(operation, "transaction") != store) {
                throw new BackendException(
                        FailureKind.CONFLICT, operation, "transaction", "the namespace was dropped meanwhile", null);
            }
            return transaction;
        }

        @Override
        public void setUp(String operation, Model model) {
            open(operation).checkSetUp(model);
        }
    }
}
