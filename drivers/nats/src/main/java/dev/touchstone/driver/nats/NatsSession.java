package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.sut.ServerUrl;
import java.util.List;

/** One client of a NATS server, in the buckets of its run. */
final class NatsSession implements BoundBackend.Client<NatsNamespace> {

    private static final String FIRST_WITH_TTL = "2.11.0";

    private final NatsConnection connection;
    private final NatsStore store;
    private final String run;

    private NatsSession(NatsConnection connection, String run) {
        this.connection = connection;
        this.store = NatsStore.open(connection, NatsBucket.ofRun(run), connection.isAtLeast(FIRST_WITH_TTL));
        this.run = run;
    }

    static NatsSession open(ServerUrl url, OpenOptions options) {
        NatsConnection connection = NatsConnection.open(url, options.deadline());
        try {
            return new NatsSession(connection, options.run());
        } catch (RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public NatsNamespace namespace(String name) {
        return new NatsNamespace(connection, store, NatsNames.namespace(name));
    }

    @Override
    public TraitChanges traits() {
        TraitChanges limits = TraitChanges.none()
                .with(Traits.MAX_VALUE_BYTES, store.maxValueBytes())
                .with(Traits.MAX_RECORD_BYTES, store.maxRecordBytes());
        return store.durable() ? limits : limits.losing(Traits.DURABLE);
    }

    @Override
    public List<String> drop(String namespace) {
        String written = NatsNames.namespace(namespace);
        return connection.run("purge", namespace, deadline -> store.drop(written));
    }

    @Override
    public List<String> dropRun() {
        return connection.run("delete buckets", run, deadline -> store.drop());
    }

    @Override
    public void close() {
        connection.close();
    }
}
