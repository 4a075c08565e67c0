package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.Deadline;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Message;
import io.nats.client.PublishOptions;
import io.nats.client.api.KeyValueOperation;
import io.nats.client.api.MessageGetRequest;
import io.nats.client.api.StreamInfo;
import io.nats.client.impl.Headers;
import io.nats.client.support.NatsKeyValueUtil;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The messages that a bucket is made of, which may be asked for and sent many at a time. What the client's own bucket
 * does with one after the other.
 */
final class NatsMessages {

    /** No revision: what a write answers when another one came first. */
    static final long MOVED = 0;

    private static final byte[] NOTHING = {};

    private final Connection connection;
    private final JetStreamManagement streams;
    private final NatsBucket bucket;

    NatsMessages(Connection connection, JetStreamManagement streams, NatsBucket bucket) {
        this.connection = connection;
        this.streams = streams;
        this.bucket = bucket;
    }

    /** The last message under a name. */
    CompletableFuture<NatsEntry> look(String name) {
        byte[] question =
                MessageGetRequest.lastForSubject(bucket.subjects(name)).serialize();
        return connection
                .request("$JS.API.DIRECT.GET." + bucket.stream(), question)
                .thenApply(this::entry);
    }

    /** The last message under each name. */
    List<NatsEntry> look(List<String> names, Deadline deadline) throws Exception {
        return NatsRound.<String, NatsEntry>of(deadline, connection.getMaxPayload(), this::look, NatsEntry::size)
                .over(names);
    }

    /** The server's time. */
    CompletableFuture<Instant> time() {
        return connection
                .request("$JS.API.STREAM.INFO." + bucket.stream(), NOTHING)
                .thenApply(StreamInfo::new)
                .thenApply(info -> info.getTimestamp().toInstant());
    }

    private NatsEntry entry(Message answer) {
        try {
            return NatsEntry.of(answer, bucket.stream());
        } catch (JetStreamApiException refused) {
            throw new CompletionException(refused);
        }
    }

    /** Puts a value, whatever is there, and answers its revision. */
    CompletableFuture<Long> append(String name, byte[] value) {
        return send(name, null, value, PublishOptions.builder());
    }

    /** Puts a value in the place of this revision, and answers its own; 0 if that is not the last any more. */
    CompletableFuture<Long> replace(String name, byte[] value, long revision) {
        return send(name, null, value, inPlaceOf(revision));
    }

    /** Puts a value, whatever is there. */
    CompletableFuture<Boolean> put(String name, byte[] value) {
        return isDone(append(name, value));
    }

    /** Puts a value in the place of this revision. */
    CompletableFuture<Boolean> put(String name, byte[] value, long revision) {
        return isDone(replace(name, value, revision));
    }

    /** Puts a value that lives so long, whatever is there. */
    CompletableFuture<Boolean> putFor(long seconds, String name, byte[] value) {
        return isDone(send(name, null, value, PublishOptions.builder().messageTtlCustom(seconds + "s")));
    }

    /** Puts a value that lives so long in the place of this revision. */
    CompletableFuture<Boolean> putFor(long seconds, String name, byte[] value, long revision) {
        return isDone(send(name, null, value, inPlaceOf(revision).messageTtlCustom(seconds + "s")));
    }

    /** Puts a marker that the key is deleted in the place of this revision. */
    CompletableFuture<Boolean> remove(String name, long revision) {
        Headers marker =
                new Headers().put(NatsKeyValueUtil.KV_OPERATION_HEADER_KEY, KeyValueOperation.DELETE.getHeaderValue());
        return isDone(send(name, marker, NOTHING, inPlaceOf(revision)));
    }

    private static PublishOptions.Builder inPlaceOf(long revision) {
        return PublishOptions.builder().expectedLastSubjectSequence(revision);
    }

    /** False if the revision that was expected is not the last any more: nothing was changed then. */
    private static CompletableFuture<Boolean> isDone(CompletableFuture<Long> sent) {
        return sent.thenApply(revision -> revision != MOVED);
    }

    private CompletableFuture<Long> send(
            String name, @Nullable Headers headers, byte[] value, PublishOptions.Builder conditions) {
        return streams.jetStream()
                .publishAsync(bucket.subjects(name), headers, value, conditions.build())
                .handle((taken, refused) -> refused == null ? taken.getSeqno() : movedOrThrown(refused));
    }

    private static long movedOrThrown(Throwable refused) {
        boolean moved = Causes.all(refused, JetStreamApiException.class)
                .anyMatch(reply -> reply.getApiErrorCode() == NatsFailures.REVISION_MOVED);
        if (moved) {
            return MOVED;
        }
        throw new CompletionException(refused);
    }
}
