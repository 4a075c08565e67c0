package com.example.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.postgres.JdbcAddress;
import dev.touchstone.sut.postgres.PostgresSut;

/** The team's documents in PostgreSQL, as a backend. */
public final class JdbcProvider implements BackendProvider {

    @Override
    public String name() {
        return "theirs-jdbc";
    }

    @Override
    public SutRecipe recipe() {
        return PostgresSut.recipe();
    }

    @Override
    public Bindings<?> bindings() {
        return MemoryProvider.BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        HikariDataSource pool = new HikariDataSource(config(PostgresSut.jdbc(sut.url()), options));
        JdbcDocuments documents = new JdbcDocuments(pool);
        try {
            documents.createTables();
        } catch (StoreException refused) {
            pool.close();
            throw new BackendException(Failures.kindOf(refused), "open", name(), refused.getMessage(), refused);
        }
        return new BoundBackend<>(MemoryProvider.BINDINGS, Archive.client(documents, options, pool::close));
    }

    /** As the team's application has it, but so that it says why there is no connection before the deadline is over. */
    private static HikariConfig config(JdbcAddress address, OpenOptions options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.addDataSourceProperty("connectTimeout", options.deadline().toSeconds());
        config.addDataSourceProperty("socketTimeout", options.deadline().toSeconds());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(options.deadline().toMillis() * 3 / 4);
        config.setValidationTimeout(options.deadline().toMillis() / 4);
        return config;
    }
}
