package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.TraitChanges;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.sut.ServerUrl;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import java.util.List;

/** One client of a NATS server, in the bucket of its run. */
final class NatsSession implements BoundBackend.Client<NatsNamespace> {

    private static final String FIRST_WITH_TTL = "2.11.0";
    private static final int RESERVE_FOR_HEADERS = 256;

    private final NatsConnection connection;
    private final NatsBucket bucket;
    private final NatsStore store;

    private NatsSession(NatsConnection connection, NatsBucket bucket) {
        this.connection = connection;
        this.bucket = bucket;
        this.store = connection.run("open bucket", bucket.name(), deadline -> store(connection, bucket, deadline));
    }

    private static NatsStore store(NatsConnection connection, NatsBucket bucket, NatsDeadline deadline)
            throws Exception {
        StreamConfiguration wanted = bucket.configuration(connection.isAtLeast(FIRST_WITH_TTL));
        StreamConfiguration made =
                new NatsOpening(connection.streams(), deadline).made(wanted, bucket.subjects("another"));
        return new NatsStore(
                connection.bucket(bucket.name()),
                connection.messages(bucket),
                connection.subjects(bucket),
                connection.maxPayload() - RESERVE_FOR_HEADERS,
                made.getStorageType() == StorageType.File,
                made.getAllowMessageTtl());
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
        return connection.run("purge", namespace, deadline -> bucket.drop(connection.streams(), written));
    }

    @Override
    public List<String> dropRun() {
        return connection.run("delete bucket", bucket.name(), deadline -> bucket.drop(connection.streams()));
    }

    @Override
    public void close() {
        connection.close();
    }
}
