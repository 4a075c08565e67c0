package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.nats.NatsSut;
import io.nats.client.Connection;
import io.nats.client.ErrorListener;
import io.nats.client.JetStreamManagement;
import io.nats.client.JetStreamOptions;
import io.nats.client.KeyValue;
import io.nats.client.KeyValueOptions;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection that many threads share. It refuses at once while the server is away, keeps nothing back to send it
 * later, comes back by itself, and waits for an answer until the deadline and no longer. Silence it does not take for an
 * end, as a client does that pings its server: a frozen one is not gone.
 */
final class NatsConnection implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofMillis(50);

    private final Calls calls = new Calls(NatsFailures::kindOf);
    private final Duration deadline;
    private final Connection connection;

    private NatsConnection(ServerUrl url, Duration deadline) {
        this.deadline = deadline;
        this.connection = run("open", url.toString(), until -> Nats.connect(options(url, deadline)));
    }

    static NatsConnection open(ServerUrl url, Duration deadline) {
        return new NatsConnection(url, deadline);
    }

    private static Options options(ServerUrl url, Duration deadline) {
        return NatsSut.options(url)
                .connectionName("touchstone")
                .connectionTimeout(deadline)
                .maxReconnects(-1)
                .reconnectWait(RECONNECT)
                .reconnectJitter(RECONNECT.dividedBy(10))
                .reconnectBufferSize(0) // else what was refused is sent when the server is back
                .errorListener(new ErrorListener() {}) // what fails is told to whoever called, not logged
                .build();
    }

    /**
     * What one operation asks.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Talk<T extends @Nullable Object> {
        T within(NatsDeadline deadline) throws Exception;
    }

    /** Waits for what the client answers, within one deadline for all that the talk is about. */
    <T extends @Nullable Object> T run(String operation, String name, Talk<T> talk) {
        return calls.run(operation, name, () -> {
            NatsDeadline until = NatsDeadline.of(deadline);
            try {
                return talk.within(until);
            } catch (IOException noAnswer) { // for want of time or of a server: the client says the same for both
                throw until.isOver() ? Calls.noAnswer(deadline, noAnswer) : noAnswer;
            }
        });
    }

    /** Whether the server is of this version or a newer one. */
    boolean isAtLeast(String version) {
        return connection.getServerInfo().isSameOrNewerThanVersion(version);
    }

    /** Messages of a bucket, which must be there. */
    NatsMessages messages(NatsBucket bucket) throws IOException {
        return new NatsMessages(connection, streams(), bucket);
    }

    /** Streams of this server. */
    JetStreamManagement streams() throws IOException {
        return connection.jetStreamManagement(options());
    }

    /** A bucket of this server, which must be there. */
    KeyValue bucket(String name) throws IOException {
        return connection.keyValue(
                name, KeyValueOptions.builder().jetStreamOptions(options()).build());
    }

    /** The largest message that the server takes, headers included. */
    long maxPayload() {
        return connection.getMaxPayload();
    }

    private JetStreamOptions options() {
        return JetStreamOptions.builder().requestTimeout(deadline).build();
    }

    @Override
    public void close() {
        if (calls.close()) {
            try {
                connection.close();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt(); // it is closed all the same
            }
        }
    }
}
