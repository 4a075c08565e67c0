package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import io.nats.client.JetStreamApiException;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The buckets of a run as one client has them. The first is made when the client opens, and tells what they all are; each
 * other one when a namespace that lies in it is first used. Thread-safe.
 */
final class NatsStore {

    private static final int RESERVE_FOR_HEADERS = 256;
    private static final int RESERVE_FOR_A_TICKET = 1024;

    private final NatsConnection connection;
    private final NatsBucket first;
    private final StreamConfiguration made;
    private final Map<NatsBucket, NatsOpenBucket> open = new ConcurrentHashMap<>();

    private NatsStore(NatsConnection connection, NatsBucket first, StreamConfiguration made) {
        this.connection = connection;
        this.first = first;
        this.made = made;
    }

    /**
     * Opens the first bucket.
     *
     * @param withTtl whether messages may have a time to live of their own
     */
    static NatsStore open(NatsConnection connection, NatsBucket first, boolean withTtl) {
        return connection.run("open bucket", first.name(), deadline -> {
            NatsStore store = new NatsStore(connection, first, make(connection, first, withTtl, deadline));
            store.open.put(first, opened(connection, first));
            return store;
        });
    }

    private static StreamConfiguration make(
            NatsConnection connection, NatsBucket bucket, boolean withTtl, Deadline deadline)
            throws IOException, JetStreamApiException {
        return new NatsOpening(connection.streams(), deadline)
                .made(bucket.configuration(withTtl), bucket.subjects("another"));
    }

    private static NatsOpenBucket opened(NatsConnection connection, NatsBucket bucket) throws IOException {
        return new NatsOpenBucket(
                connection.bucket(bucket.name()), connection.messages(bucket), connection.subjects(bucket));
    }

    /** The bucket in which a namespace lies; made, if it is the first there, and if the run is still there. */
    NatsOpenBucket of(String namespace, Deadline deadline) throws IOException, JetStreamApiException {
        NatsBucket bucket = first.of(namespace);
        NatsOpenBucket known = open.get(bucket);
        if (known != null) {
            return known;
        }
        connection.streams().getStreamInfo(first.stream()); // else what was dropped would be there again
        make(connection, bucket, ttl(), deadline);
        NatsOpenBucket opened = opened(connection, bucket);
        open.put(bucket, opened);
        return opened;
    }

    /** Removes what lies in a namespace and answers what is still there. */
    List<String> drop(String namespace) throws IOException, JetStreamApiException {
        return first.of(namespace).drop(connection.streams(), namespace);
    }

    /** Removes all buckets of the run and answers those that are still there. */
    List<String> drop() throws IOException, JetStreamApiException {
        List<String> there = connection.streams().getStreamNames();
        List<String> left = new ArrayList<>();
        for (NatsBucket bucket : first.all()) {
            if (there.contains(bucket.stream())) {
                left.addAll(bucket.drop(connection.streams()));
            }
        }
        return left;
    }

    /** The largest value that a message can carry. */
    long maxValueBytes() {
        return connection.maxPayload() - RESERVE_FOR_HEADERS;
    }

    /** The largest record that a message can carry twice, as it was and as it will be. */
    long maxRecordBytes() {
        return (maxValueBytes() - RESERVE_FOR_A_TICKET) / 2;
    }

    /** Whether it is kept in a file. */
    boolean durable() {
        return made.getStorageType() == StorageType.File;
    }

    /** Whether messages may have a time to live of their own. */
    boolean ttl() {
        return made.getAllowMessageTtl();
    }
}
