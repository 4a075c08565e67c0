package dev.touchstone.driver.postgres;

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
import dev.touchstone.sut.postgres.PostgresSut;

/** PostgreSQL as a backend, and any server that speaks its protocol and SQL. */
public final class PostgresBackendProvider implements BackendProvider {

    private static final Bindings<PostgresNamespace> BINDINGS = Bindings.<PostgresNamespace>none()
            .and(KeyValueBasic.class, PostgresKeyValueBasic::new)
            .and(KeyValueScan.class, PostgresKeyValueScan::new)
            .and(KeyValueTtl.class, PostgresKeyValueTtl::new)
            .and(KeyValueTransactional.class, PostgresKeyValueTransactional::new)
            .and(KeyValueBatch.class, PostgresKeyValueBatch::new)
            .and(KeyValueCas.class, PostgresKeyValueCas::new)
            .and(RecordsBasic.class, postgres -> new PostgresRecordsBasic(PostgresRecords.of(postgres)))
            .and(RecordsUnique.class, postgres -> new PostgresRecordsUnique(PostgresRecords.of(postgres)))
            .and(RecordsQuery.class, postgres -> new PostgresRecordsQuery(PostgresRecords.of(postgres)))
            .and(RecordsVersioned.class, postgres -> new PostgresRecordsVersioned(PostgresRecords.of(postgres)))
            .and(RecordsBulk.class, postgres -> new PostgresRecordsBulk(PostgresRecords.of(postgres)))
            .and(RecordsRelated.class, postgres -> new PostgresRecordsRelated(PostgresRecords.of(postgres)))
            .and(RecordsTransactional.class, PostgresRecordsTransactional::new);

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public SutRecipe recipe() {
        return PostgresSut.recipe();
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, PostgresSession.open(sut.url(), options));
    }
}
