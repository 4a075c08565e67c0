package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.postgres.PostgresSut;

/** PostgreSQL as a backend, and any server that speaks its protocol and SQL. */
public final class PostgresBackendProvider implements BackendProvider {

    private static final Bindings<PostgresNamespace> BINDINGS =
            Bindings.<PostgresNamespace>none().and(KeyValueBasic.class, PostgresKeyValueBasic::new);

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
