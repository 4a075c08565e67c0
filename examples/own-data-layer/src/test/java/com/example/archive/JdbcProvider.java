package com.example.archive;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import dev.touchstone.sut.postgres.JdbcAddress;
import dev.touchstone.sut.postgres.PostgresSut;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

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
        JdbcDocuments documents = new JdbcDocuments(source(PostgresSut.jdbc(sut.url()), options));
        new Calls(Failures::kindOf).run("open", name(), () -> {
            documents.createTables();
            return true;
        });
        return new BoundBackend<>(MemoryProvider.BINDINGS, Archive.client(documents, options));
    }

    /** A connection for each call: it is the documents that are tested here, and not a pool. */
    private static DataSource source(JdbcAddress address, OpenOptions options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        Properties properties = address.properties();
        source.setUser(properties.getProperty("user"));
        source.setPassword(properties.getProperty("password"));
        int seconds = Math.max(1, (int) options.deadline().toSeconds());
        source.setConnectTimeout(seconds);
        source.setSocketTimeout(seconds);
        return source;
    }
}
