package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.api.Names;
import io.nats.client.KeyValue;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: names keys, checks limits before any I/O, runs requests. */
final class NatsNamespace {

    private final NatsConnection connection;
    private final NatsStore store;
    private final String namespace;
    private final NatsPlaces places;
    private volatile @Nullable NatsOpenBucket bucket;

    NatsNamespace(NatsConnection connection, NatsStore store, String namespace) {
        this.connection = connection;
        this.store = store;
        this.namespace = namespace;
        this.places = new NatsPlaces(names()::place);
    }

    /**
     * What is asked of the bucket about one of its keys.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    interface Request<T extends @Nullable Object> {
        T send(KeyValue bucket, String name, Deadline deadline) throws Exception;
    }

    /** Sends requests about the key, by its name in the bucket. */
    <T extends @Nullable Object> T run(String operation, String key, Request<T> request) {
        String name = name(operation, key);
        return run(operation, key, deadline -> request.send(opened().bucket(), name, deadline));
    }

    /** Sends requests that are not about one key. */
    <T extends @Nullable Object> T run(String operation, String about, NatsConnection.Talk<T> talk) {
        return connection.run(operation, about, deadline -> {
            bucket = store.of(namespace, deadline);
            return talk.within(deadline);
        });
    }

    private NatsOpenBucket opened() {
        return requireNonNull(bucket, "the bucket is asked for outside of any request");
    }

    /** The messages of the bucket, for a request. */
    NatsMessages messages() {
        return opened().messages();
    }

    /** The names in the bucket, for a request. */
    NatsSubjects subjects() {
        return opened().subjects();
    }

    /** How names of records are written. */
    NatsRecordNames names() {
        return new NatsRecordNames(namespace);
    }

    /** Where this client begins tickets. */
    NatsPlaces places() {
        return places;
    }

    /** The largest record, in bytes of its stored form: a change carries what was and what will be. */
    long maxRecordBytes() {
        return store.maxRecordBytes();
    }

    /** Whether keys may have a time to live. */
    boolean hasTtl() {
        return store.ttl();
    }

    /** The key's name in the bucket. */
    String name(String operation, String key) {
        return namespace + "." + NatsNames.key(operation, key);
    }

    /** The name in the bucket of a key that was listed, by its UTF-8 form. */
    String name(byte[] key) {
        return namespace + "." + NatsNames.key(key);
    }

    /** What all keys' names match. */
    String everyName() {
        return namespace + ".*";
    }

    /** The UTF-8 form of the key that has this name in the bucket. */
    byte[] key(String name) {
        return NatsNames.utf8(name.substring(namespace.length() + 1));
    }

    /** A copy of a value that is within the limit. */
    byte[] copy(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, store.maxValueBytes());
        return value.clone();
    }
}
