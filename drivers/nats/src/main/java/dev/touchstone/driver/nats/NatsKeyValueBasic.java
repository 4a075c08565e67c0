package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import io.nats.client.JetStreamApiException;
import io.nats.client.api.KeyValueEntry;
import java.io.IOException;
import java.util.Optional;

/** {@code keyvalue_basic} on a NATS bucket, where a deleted key is one whose last entry is a marker. Thread-safe. */
final class NatsKeyValueBasic implements KeyValueBasic {

    private final NatsNamespace nats;

    NatsKeyValueBasic(NatsNamespace nats) {
        this.nats = nats;
    }

    @Override
    public void set(String key, byte[] value) {
        byte[] copy = nats.copy("put", key, value);
        nats.run("put", key, (bucket, name, deadline) -> bucket.put(name, copy));
    }

    @Override
    public Optional<byte[]> get(String key) {
        KeyValueEntry entry = nats.run("get", key, (bucket, name, deadline) -> bucket.get(name));
        return Optional.ofNullable(entry).map(NatsKeyValueBasic::value);
    }

    /** The marker is put only for the revision that was seen, so of several who race one is told that it was there. */
    @Override
    public boolean delete(String key) {
        return nats.run("delete", key, (bucket, name, deadline) -> {
            while (!deadline.isOver()) {
                KeyValueEntry entry = bucket.get(name);
                if (entry == null) {
                    return false;
                }
                if (done(() -> bucket.delete(name, entry.getRevision()))) {
                    return true;
                }
            }
            throw NatsFailures.lostEveryRace();
        });
    }

    @Override
    public boolean exists(String key) {
        return nats.run("get", key, (bucket, name, deadline) -> bucket.get(name)) != null;
    }

    private static byte[] value(KeyValueEntry entry) {
        byte[] value = entry.getValue();
        return value == null ? new byte[0] : value;
    }

    private interface Conditional {
        void send() throws IOException, JetStreamApiException;
    }

    /** False if the revision moved: nothing was changed then. */
    private static boolean done(Conditional request) throws IOException, JetStreamApiException {
        try {
            request.send();
            return true;
        } catch (JetStreamApiException refused) {
            if (refused.getApiErrorCode() == NatsFailures.REVISION_MOVED) {
                return false;
            }
            throw refused;
        }
    }
}
