package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.sut.ServerUrl;
import io.nats.client.KeyValue;
import io.nats.client.api.StorageType;
import java.util.List;

/** One client of a NATS server, in the bucket of its run. */
final class NatsSession implements BoundBackend.Client<NatsNamespace> {

    private static final int RESERVE_FOR_HEADERS = 256;

    private final NatsConnection connection;
    private final NatsBucket bucket;
    private final StorageType storage;
    private final KeyValue values;

    private NatsSession(NatsConnection connection, NatsBucket bucket) {
        this.connection = connection;
        this.bucket = bucket;
        this.storage = connection.run("open bucket", bucket.name(), () -> bucket.make(connection.streams()));
        this.values = connection.run("open bucket", bucket.name(), () -> connection.bucket(bucket.name()));
    }

    static NatsSession open(ServerUrl url, OpenOptions options) {
        NatsConnection connection = NatsConnection.open(url, options.deadline());
        try {
            return new NatsSession(connection, NatsBucket.ofRun(options.run()));
        } catch (RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public NatsNamespace namespace(String name) {
        return new NatsNamespace(connection, values, NatsNames.namespace(name), maxValueBytes());
    }

    @Override
    public TraitChanges traits() {
        TraitChanges limits = TraitChanges.none().with(Traits.MAX_VALUE_BYTES, maxValueBytes());
        return storage == StorageType.File ? limits : limits.losing(Traits.DURABLE);
    }

    @Override
    public List<String> drop(String namespace) {
        String written = NatsNames.namespace(namespace);
        return connection.run("purge", namespace, () -> bucket.drop(connection.streams(), written));
    }

    @Override
    public List<String> dropRun() {
        return connection.run("delete bucket", bucket.name(), () -> bucket.drop(connection.streams()));
    }

    @Override
    public void close() {
        connection.close();
    }

    private long maxValueBytes() {
        return connection.maxPayload() - RESERVE_FOR_HEADERS;
    }
}
