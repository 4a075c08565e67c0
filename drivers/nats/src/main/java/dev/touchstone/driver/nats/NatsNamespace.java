package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Names;
import io.nats.client.KeyValue;
import org.jspecify.annotations.Nullable;

/** One namespace as one client sees it: names keys, checks limits before any I/O, runs requests. */
final class NatsNamespace {

    private final NatsConnection connection;
    private final KeyValue values;
    private final String namespace;
    private final long maxValueBytes;

    NatsNamespace(NatsConnection connection, KeyValue values, String namespace, long maxValueBytes) {
        this.connection = connection;
        this.values = values;
        this.namespace = namespace;
        this.maxValueBytes = maxValueBytes;
    }

    /**
     * What is asked of the bucket about one of its keys.
     *
     * @param <T> the answer
     */
    @FunctionalInterface
    interface Request<T extends @Nullable Object> {
        T send(KeyValue bucket, String name) throws Exception;
    }

    /** Sends one request about the key, by its name in the bucket. */
    <T extends @Nullable Object> T run(String operation, String key, Request<T> request) {
        String name = namespace + "." + NatsNames.key(operation, key);
        return connection.run(operation, key, () -> request.send(values, name));
    }

    /** Whether the deadline is over for a call that began then. */
    boolean waited(long begun) {
        return connection.waited(begun);
    }

    /** A copy of a value that is within the limit. */
    byte[] copy(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, maxValueBytes);
        return value.clone();
    }
}
