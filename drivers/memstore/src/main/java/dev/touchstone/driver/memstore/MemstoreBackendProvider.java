package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.memstore.MemStore;

/** The in-process store as a backend: the reference, and the quick loop. */
public final class MemstoreBackendProvider implements BackendProvider {

    private static final Bindings<MemstoreNamespace> BINDINGS = Bindings.<MemstoreNamespace>none()
            .and(KeyValueBasic.class, MemstoreKeyValueBasic::new)
            .and(KeyValueScan.class, MemstoreKeyValueScan::new)
            .and(KeyValueTtl.class, MemstoreKeyValueTtl::new)
            .and(KeyValueTransactional.class, MemstoreKeyValueTransactional::new)
            .and(KeyValueBatch.class, MemstoreKeyValueBatch::new)
            .and(KeyValueCas.class, MemstoreKeyValueCas::new)
            .and(RecordsBasic.class, namespace -> new MemstoreRecordsBasic(namespace.records()))
            .and(RecordsUnique.class, namespace -> new MemstoreRecordsUnique(namespace.records()))
            .and(RecordsQuery.class, namespace -> new MemstoreRecordsQuery(namespace.records()))
            .and(RecordsVersioned.class, namespace -> new MemstoreRecordsVersioned(namespace.records()))
            .and(RecordsBulk.class, namespace -> new MemstoreRecordsBulk(namespace.records()))
            .and(RecordsRelated.class, namespace -> new MemstoreRecordsRelated(namespace.records()))
            .and(RecordsTransactional.class, MemstoreRecordsTransactional::new);

    @Override
    public String name() {
        return "memstore";
    }

    @Override
    public SutRecipe recipe() {
        return MemStore.recipe();
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, new MemstoreClient(sut.inProcess(MemStore.class), options.run()));
    }
}
