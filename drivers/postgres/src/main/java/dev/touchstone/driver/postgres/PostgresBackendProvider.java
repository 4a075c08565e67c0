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
            .and(KeyValueCas.class, PostgresKeyValueCas::new);

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
