package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Row;
import java.util.Map;

/** A transaction that works on a copy of everything. */
record MapTransaction(MapRecords outside, MapRecords inside, Map<String, Map<Object, Row>> begun)
        implements RecordsTransaction {

    @Override
    public <C> C open(Class<C> contract) {
        if (contract == RecordsTransactional.class) {
            throw new BackendException(FailureKind.UNSUPPORTED, "open", "transaction", "one within another", null);
        }
        return contract.cast(inside);
    }

    @Override
    public Savepoint savepoint() {
        Map<String, Map<Object, Row>> kept = inside.copied();
        return () -> inside.goBackTo(kept);
    }

    @Override
    public void commit() {
        outside.takeOver(inside, begun);
    }

    @Override
    public void rollback() {
        outside.rolledBack();
    }

    @Override
    public void close() {
        rollback();
    }
}
