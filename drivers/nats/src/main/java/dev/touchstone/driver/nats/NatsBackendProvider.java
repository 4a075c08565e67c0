package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.nats.NatsSut;

/** NATS with JetStream as a backend. */
public final class NatsBackendProvider implements BackendProvider {

    private static final Bindings<NatsNamespace> BINDINGS = Bindings.<NatsNamespace>none()
            .and(KeyValueBasic.class, NatsKeyValueBasic::new)
            .and(KeyValueScan.class, NatsKeyValueScan::new)
            .and(KeyValueTtl.class, NatsKeyValueTtl::new)
            .and(KeyValueBatch.class, NatsKeyValueBatch::new)
            .and(KeyValueCas.class, NatsKeyValueCas::new)
            .and(RecordsBasic.class, NatsRecordsBasic::new)
            .and(RecordsUnique.class, NatsRecordsUnique::new)
            .and(RecordsQuery.class, NatsRecordsQuery::new)
            .and(RecordsVersioned.class, NatsRecordsVersioned::new)
            .and(RecordsBulk.class, NatsRecordsBulk::new)
            .and(RecordsRelated.class, NatsRecordsRelated::new);

    @Override
    public String name() {
        return "nats";
    }

    @Override
    public SutRecipe recipe() {
        return NatsSut.recipe();
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, NatsSession.open(sut.url(), options));
    }
}
