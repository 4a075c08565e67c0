package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.postgres.PostgresSut;
import java.util.List;

/** One client of a PostgreSQL server, in the schema of its run. */
final class PostgresSession implements BoundBackend.Client<PostgresNamespace> {

    private final PostgresPool pool;
    private final PostgresSchema schema;
    private final PostgresSettings settings;

    private PostgresSession(PostgresPool pool, PostgresSchema schema, PostgresSettings settings) {
        this.pool = pool;
        this.schema = schema;
        this.settings = settings;
    }

    static PostgresSession open(ServerUrl url, OpenOptions options) {
        PostgresSchema schema = PostgresSchema.ofRun(options.run());
        PostgresPool pool = new PostgresPool(PostgresSut.jdbc(url), schema.name(), options.deadline());
        try {
            String address = PostgresSut.jdbc(url).url();
            PostgresSettings settings = pool.run("open", address, call -> PostgresSettings.of(call.connection()));
            pool.run("open", address, call -> {
                schema.make(call.connection());
                return true;
            });
            return new PostgresSession(pool, schema, settings);
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    @Override
    public PostgresNamespace namespace(String name) {
        return new PostgresNamespace(pool, settings, name);
    }

    @Override
    public TraitChanges traits() {
        return settings.changes();
    }

    @Override
    public List<String> drop(String namespace) {
        return namespace(namespace).drop();
    }

    @Override
    public List<String> dropRun() {
        while (pool.run("DROP TABLE", schema.name(), PostgresModelsDrop::some)) {
            // until there are none
        }
        return pool.run("DROP SCHEMA", schema.name(), call -> schema.drop(call.connection()));
    }

    @Override
    public void close() {
        pool.close();
    }
}
