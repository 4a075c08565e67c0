package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.Deadline;
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
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One connection that many threads share. It refuses at once while the server is away, keeps nothing back to send it
 * later, comes back by itself, and waits for an answer until the deadline and no longer. Silence it does not take for an
 * end, as a client does that pings its server: a frozen one is not gone.
 */
final class NatsConnection implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofMillis(50);

    private final Calls calls;
    private final Duration deadline;
    private final Connection connection;

    private NatsConnection(Calls calls, Duration deadline, Connection connection) {
        this.calls = calls;
        this.deadline = deadline;
        this.connection = connection;
    }

    static NatsConnection open(ServerUrl url, Duration deadline) {
        Calls calls = new Calls(NatsFailures::kindOf);
        Connection connection = calls.run("open", url.toString(), () -> connected(url, deadline));
        return new NatsConnection(calls, deadline, connection);
    }

    private static Connection connected(ServerUrl url, Duration deadline) throws Exception {
        Deadline until = Deadline.of(deadline);
        try {
            return Nats.connect(options(url, deadline));
        } catch (IOException noAnswer) {
            throw until.isOver() ? Calls.noAnswer(deadline, noAnswer) : noAnswer;
        }
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
        T within(Deadline deadline) throws Exception;
    }

    /** Waits for what the client answers, within one deadline for all that the talk is about. */
    <T extends @Nullable Object> T run(String operation, String name, Talk<T> talk) {
        return calls.run(operation, name, () -> {
            Deadline until = Deadline.of(deadline);
            try {
                return talk.within(until);
            } catch (IOException | TimeoutException unanswered) {
                throw told(unanswered, until);
            }
        });
    }

    /** The client says the same for want of time and for want of a server: where it has lost that one, it is gone. */
    private Exception told(Exception unanswered, Deadline until) {
        if (!until.isOver()) {
            return unanswered;
        }
        if (!isLost()) {
            return Calls.noAnswer(deadline, unanswered);
        }
        IOException lost = new IOException("the connection was lost before the answer came");
        lost.addSuppressed(unanswered); // as a cause it would be taken for a time-out
        return lost;
    }

    private boolean isLost() {
        Connection.Status status = connection.getStatus();
        return status == Connection.Status.DISCONNECTED || status == Connection.Status.RECONNECTING;
    }

    /** Whether the server is of this version or a newer one. */
    boolean isAtLeast(String version) {
        return connection.getServerInfo().isSameOrNewerThanVersion(version);
    }

    /** Messages of a bucket, which must be there. */
    NatsMessages messages(NatsBucket bucket) throws IOException {
        return new NatsMessages(connection, streams(), bucket);
    }

    /** Names of a bucket, which must be there. */
    NatsSubjects subjects(NatsBucket bucket) throws IOException {
        return new NatsSubjects(connection, streams(), bucket);
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
